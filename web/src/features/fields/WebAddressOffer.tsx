import { addressOffered } from '../../form/webAddress.ts';

interface Props {
  typed: string;
  onTake(address: string): void;
}

/** The address that somebody seems to mean who typed one without https://, to be taken with a button. */
export function WebAddressOffer({ typed, onTake }: Props) {
  const address = addressOffered(typed);
  if (address === undefined) return null;
  return (
    <div class="address-found">
      <p class="address-found__words">「{address}」のことでしょうか。</p>
      <button type="button" class="button" data-style="outline" onClick={() => onTake(address)}>
        このURLを入力する
      </button>
    </div>
  );
}
