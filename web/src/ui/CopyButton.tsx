import { useState } from 'preact/hooks';
import { spoken } from '../language/spoken.ts';

/** Puts a text into the clipboard, and says that it is there. */
export function CopyButton({ text, label }: { text: string; label: string }) {
  const [said, say] = useState('');
  const copy = () => {
    // Emptied first, so that a second copy is spoken, too.
    say('');
    const copied = navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('no clipboard'));
    copied.then(
      () => say(spoken('コピーしました', 'Copied')),
      () =>
        say(
          spoken(
            'コピーできませんでした。文字を選んで、コピーしてください。',
            'Could not be copied. Please select the text and copy it.',
          ),
        ),
    );
  };
  return (
    <p class="copy">
      <button type="button" class="button" data-style="outline" onClick={copy}>
        {label}
      </button>
      <span class="copy__said" role="status">
        {said}
      </span>
    </p>
  );
}
