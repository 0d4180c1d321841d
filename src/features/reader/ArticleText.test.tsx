// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { afterEach, expect, test } from 'vitest'
import type { Article } from '#domain/schema.ts'
import { ArticleText } from './ArticleText.tsx'

afterEach(cleanup)

const article: Article = {
  n: 1,
  headline: { main: '渡口' },
  byline: { authors: [] },
  paragraphs: ['潮水退了。', '灯塔亮了。'],
  tags: { people: [], companies: [], organisations: [], places: [] },
  mentions: [],
}

test.each(['', 'h', 'pppp', 'prrr', '\n\n', 'x\u2028'])(
  'each paragraph is drawn, and no other, whatever is said of its form: %j',
  (forms) => {
    render(
      <MemoryRouter>
        <ArticleText article={article} forms={forms} />
      </MemoryRouter>,
    )
    expect(screen.getAllByRole('paragraph').map(({ textContent }) => textContent)).toEqual(article.paragraphs)
  },
)
