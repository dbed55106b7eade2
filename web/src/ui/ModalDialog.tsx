import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';

interface Props {
  title: string;
  /** What is read out together with the title. */
  text: readonly string[];
  /** What Escape does; without it the dialog stays. */
  onEscape?: () => void;
  /** Hides what stands behind it: it may be somebody's, and whoever sits here now may be another. */
  veiled?: boolean;
  children: ComponentChildren;
}

/** The browser's own modal dialog: it keeps the focus inside and the rest of the page out of reach. Its words are read as it opens. */
export function ModalDialog({ title, text, onEscape, veiled, children }: Props) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const interrupted = useRef(document.activeElement);
  useEffect(() => {
    const opened = dialog.current;
    opened?.showModal();
    // Whoever was typing goes on typing.
    return () => {
      opened?.close();
      if (interrupted.current instanceof HTMLElement) interrupted.current.focus();
    };
  }, []);
  return (
    <dialog
      class="dialog"
      data-veiled={veiled}
      ref={dialog}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-text`}
      onCancel={(event) => {
        event.preventDefault();
        onEscape?.();
      }}
      // A browser closes a dialog at the second Escape, whatever the page wants.
      onClose={() => dialog.current?.isConnected && dialog.current.showModal()}
    >
      <h2 class="dialog__title" id={`${id}-title`}>
        {title}
      </h2>
      <div id={`${id}-text`}>
        {text.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
      {children}
    </dialog>
  );
}
