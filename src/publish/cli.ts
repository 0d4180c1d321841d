import { command } from './command.ts'

/** Builds by the sources as they are; scripts/build.mjs does so by what was built of them before, if they did not change. */
process.env['NODE_ENV'] = 'production'
await command(process.argv.slice(2), process.env, async () => {
  const { createBuilder } = await import('vite')
  const builder = await createBuilder({ logLevel: 'warn' })
  await builder.buildApp()
})
