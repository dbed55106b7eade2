import { useEffect, useState } from 'preact/hooks';
import { prefectureName } from '../../codes/names.ts';
import { fetchPlaces, type Place } from '../../codes/postalCodes.ts';
import { POSTAL_CODE } from '../../form/address.ts';
import { postalCodeOf } from '../../form/signs.ts';
import type { Values } from '../../form/values.ts';
import { Notice } from '../../ui/Notice.tsx';

/** Once more before anything is sent: a postal code of another prefecture than the one chosen. */
export function PostalCodeElsewhere({ values }: { values: Values }) {
  const [place, setPlace] = useState<Place>();
  const code = postalCodeOf(values[POSTAL_CODE] ?? '');
  const prefecture = values['business/prefecture'] ?? '';

  useEffect(() => {
    let current = true;
    setPlace(undefined);
    if (!/^\d{7}$/.test(code) || prefecture === '') return;
    fetchPlaces(code).then(
      (places) => {
        const elsewhere = places.every((one) => one.prefecture !== prefecture);
        if (current && elsewhere) setPlace(places[0]);
      },
      // A file that does not come is no reason to bother anybody.
      () => {},
    );
    return () => {
      current = false;
    };
  }, [code, prefecture]);

  if (place === undefined) return null;
  return (
    <Notice kind="warning" title="郵便番号と都道府県が合っていません。">
      <p>
        郵便番号{code.slice(0, 3)}-{code.slice(3)}は「{place.name}」の番号ですが、都道府県は「
        {prefectureName(prefecture)}」になっています。どちらが正しいかを確認し、違う方を修正してください。
      </p>
    </Notice>
  );
}
