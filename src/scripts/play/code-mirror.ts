/** CodeMirror as it is wanted here: Python, the colours of the site, and keys that every editor has. */
import { defaultKeymap, history, historyKeymap, indentWithTab, isolateHistory } from '@codemirror/commands';
import {
  bracketMatching,
  HighlightStyle,
  indentOnInput,
  indentUnit,
  LanguageSupport,
  syntaxHighlighting,
} from '@codemirror/language';
import { pythonLanguage } from '@codemirror/lang-python';
import { EditorState } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import type { Editor, EditorOf } from './editing.ts';

/** As src/highlight/theme.ts has it for code that is shown. */
const colours = HighlightStyle.define([
  { tag: tags.comment, color: 'var(--muted)', fontStyle: 'italic' },
  { tag: [tags.string, tags.special(tags.string)], color: 'var(--string)' },
  { tag: [tags.number, tags.bool, tags.null], color: 'var(--number)' },
  { tag: [tags.keyword, tags.operatorKeyword], color: 'var(--keyword)' },
  {
    tag: [tags.function(tags.variableName), tags.function(tags.propertyName)],
    color: 'var(--call)',
  },
  { tag: tags.function(tags.definition(tags.variableName)), color: 'var(--call)' },
]);

const looks = EditorView.theme({
  '&': { color: 'var(--ink)', backgroundColor: 'transparent', fontSize: 'var(--size-code)' },
  '&.cm-focused': { outline: '2px solid var(--focus)', outlineOffset: '-2px' },
  '.cm-scroller': { fontFamily: 'var(--mono)', lineHeight: '1.6', fontVariantLigatures: 'none' },
  '.cm-content': { padding: '0.8rem 1rem', caretColor: 'var(--ink)' },
  '.cm-line': { padding: '0' },
  '.cm-matchingBracket, &.cm-focused .cm-matchingBracket': { backgroundColor: 'var(--mark)' },
  '&.cm-focused .cm-nonmatchingBracket': { backgroundColor: 'transparent', color: 'var(--bad)' },
});

/**
 * Text typed over a selection, which the editor puts in place itself: a browser that does it makes elements with styles of
 * their own meanwhile, and logs that the content policy forbids them.
 */
const typing = EditorView.domEventHandlers({
  beforeinput: (event, view) => {
    const { state, composing } = view;
    if (event.inputType !== 'insertText' || event.data === null || composing || state.selection.main.empty)
      return false;
    event.preventDefault();
    view.dispatch(state.replaceSelection(event.data), { userEvent: 'input.type', scrollIntoView: true });
    return true;
  },
});

export function codeMirror({ label, keys, text, changed, run, leave }: EditorOf): Editor {
  const handled = (call: () => void) => (): boolean => {
    call();
    return true;
  };
  // In a shadow CodeMirror adopts its styles; in the page it would write them into it, which the content policy forbids.
  const element = document.createElement('div');
  const root = element.attachShadow({ mode: 'open' });
  const view = new EditorView({
    root,
    parent: root,
    state: EditorState.create({
      doc: text,
      extensions: [
        history(),
        new LanguageSupport(pythonLanguage),
        syntaxHighlighting(colours),
        indentUnit.of('    '),
        indentOnInput(),
        bracketMatching(),
        EditorView.lineWrapping,
        // What describes it by an id would have to stand beside it in the shadow.
        EditorView.contentAttributes.of({ 'aria-label': `${label}. ${keys}` }),
        keymap.of([
          { key: 'Mod-Enter', run: handled(run) },
          { key: 'Escape', run: handled(leave) },
          ...defaultKeymap,
          ...historyKeymap,
          indentWithTab,
        ]),
        EditorView.updateListener.of(({ docChanged }) => {
          if (docChanged) changed();
        }),
        typing,
        looks,
      ],
    }),
  });
  return {
    element,
    get text() {
      return view.state.doc.toString();
    },
    set text(value) {
      view.dispatch({
        changes: { from: 0, to: view.state.doc.length, insert: value },
        // One step back brings what stood there.
        annotations: isolateHistory.of('full'),
      });
    },
    focus: () => {
      view.focus();
    },
  };
}
