import { IssueSchema } from '#domain/derived-issue.ts'
import { parseData } from '#domain/parse.ts'
import { dataFile } from '#domain/urls.ts'
import { fileQuery } from './queries.ts'

/** The query of issues: it comes with their pages. */

/** An issue with the summaries of its articles. */
export const issueQuery = (date: string) =>
  fileQuery(dataFile.issue(date), (data, file) => parseData(IssueSchema, data, file))
