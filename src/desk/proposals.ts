import type { Decision } from './corrections.ts'
import type { Proposal } from './protocol.ts'
import { registryLine } from './registry-lines.ts'

/**
 * The answer to a question of who is who, as a line of the registry: a namesake is parted in this article, or is one
 * person for good; a short form means the full name, or is never to mean it.
 */
export function decideProposal(asked: Proposal, isSo: boolean): Decision {
  const { kind, name } = asked.tag
  if (asked.about === 'namesake')
    return {
      edits: [],
      lines: [isSo ? `split ${kind} ${name} ${asked.here.id} = ${asked.as}` : `same ${kind} ${name}`],
    }
  const { full } = asked
  return {
    edits: [],
    lines: [
      isSo ? registryLine({ kind, form: name, name: full, roles: [] }) : `apart ${kind} ${name} | ${full}`,
    ],
  }
}
