import type { Article, Page } from '#domain/schema.ts'
import { FollowButton } from '#features/library/FollowButton.tsx'
import { NameCards } from '#features/reader/NameCards.tsx'

/** The cards of the names in an article; from each a reader can follow the name. */
export function ArticleCards({ page, article }: { page: Page; article: Article }) {
  return <NameCards article={article} place={{ ...page, n: article.n }} Follow={FollowButton} />
}
