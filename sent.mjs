import { readFileSync } from 'node:fs'
const t=readFileSync('/tmp/wt/hostile/src/domain/text.ts','utf8'); const m=/const SENTENCE =\n  (\/.*\/gu)/.exec(t)[1]; const R=eval(m)
for(const [a,b,c] of [['“、、，(','“、、','，'],['(','“、：»\x00)—\t','，'],['','（',''],['','“',''],['','「',''],['','……、',''],['','“”',''],['“','“”','x'],['','(]',''],['','：“……','']]) for(const n of [5000,20000]){const s=a+b.repeat(n)+c; const t0=performance.now(); s.match(R); console.log(JSON.stringify(a+b+c),n,(performance.now()-t0).toFixed(0))}
