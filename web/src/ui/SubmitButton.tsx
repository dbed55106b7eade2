import { spoken } from '../language/spoken.ts';

interface Props {
  label: string;
  busy: boolean;
  look?: 'solid' | 'outline' | 'danger';
  onClick?: () => void;
}

/** Sends something. While that is under way the button keeps the focus, but does nothing. */
export function SubmitButton({ label, busy, look = 'solid', onClick }: Props) {
  return (
    <button
      type={onClick ? 'button' : 'submit'}
      class="button"
      data-style={look}
      aria-disabled={busy}
      onClick={(event) => {
        if (busy) event.preventDefault();
        else onClick?.();
      }}
    >
      {busy ? spoken('送信しています…', 'Sending…') : label}
    </button>
  );
}
