/** What a reader may type, by what it is: each has an answer, which a test asks for. */
export const EXAMPLES = {
  'A name': ['select_related', 'joinedload', 'bulk_create'],
  'An error': ['MissingGreenlet', 'SynchronousOnlyOperation'],
  SQL: ['ON CONFLICT', 'FOR UPDATE SKIP LOCKED'],
  'A question': ['why so many queries', 'soft delete'],
};
