/** What `npm run new` writes where somebody is to write something else: no page may say it beside runs. */

export const BLANKS = {
  task: {
    title: 'New: ',
    question: 'What would someone type into a search box who wants this done?',
    answer: 'Nobody has looked yet: no sample of it has run, so there is nothing to say.',
    /** Whatever follows: nobody who has looked begins so. */
    unanswered: 'Nobody has looked yet',
    trap: 'What the naive code seems to do',
  },
  feature: {
    title: 'New: ',
    question: 'Can it …? A question that is answered with yes or no.',
    why: 'Why it matters to somebody who has to choose.',
  },
  article: {
    title: 'New: ',
    description: 'The answer in one sentence, for search engines and lists.',
    opening: 'The answer first. Every statement of fact carries its evidence',
  },
};
