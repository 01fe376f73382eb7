/** Where code is changed: CodeMirror, or a plain field of text where that can’t be had. */
import type { Editor, EditorOf } from './editing.ts';

export async function editorOf(options: EditorOf): Promise<Editor> {
  try {
    const { codeMirror } = await import('./code-mirror.ts');
    return codeMirror(options);
  } catch {
    return textArea(options);
  }
}

/** Its Tab key leaves it, as anywhere. */
function textArea({ label, text, changed, run }: EditorOf): Editor {
  const area = document.createElement('textarea');
  area.ariaLabel = label;
  area.spellcheck = false;
  area.autocapitalize = 'off';
  const fit = (): void => {
    area.rows = area.value.split('\n').length + 1;
  };
  area.addEventListener('input', () => {
    fit();
    changed();
  });
  area.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    run();
  });
  const editor: Editor = {
    element: area,
    get text() {
      return area.value;
    },
    set text(value) {
      area.value = value;
      fit();
    },
    focus: () => {
      area.focus();
    },
  };
  editor.text = text;
  return editor;
}
