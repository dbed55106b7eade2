import { spoken } from '../../language/spoken.ts';

/** Most tables come from Excel, and Excel shortens long numbers without a word. */
export const ExcelHint = () => (
  <details class="disclosure">
    <summary>{spoken('Excelで番号の桁を失わないために', 'How Excel keeps all digits of a number')}</summary>
    {spoken(
      <ol>
        <li>番号を入力する前に、列を選んで表示形式を「文字列」にします。</li>
        <li>番号を入力するか、元の表から値だけを貼り付けます。</li>
        <li>「名前を付けて保存」で、ファイルの種類に「CSV UTF-8（コンマ区切り）」を選びます。</li>
      </ol>,
      <ol>
        <li>Before you enter the numbers, select the column and set its format to “Text”.</li>
        <li>Enter the numbers, or paste them as values.</li>
        <li>Choose “Save as” and the type “CSV UTF-8 (Comma delimited)”.</li>
      </ol>,
    )}
    <p>
      {spoken(
        '番号が「5.12E+10」のような表示のまま保存されると、元の番号は分からなくなります。見本と結果のCSVファイルは、そのまま開いても桁が残る形（="51234567897"）にしてあり、その形のまま送れます。',
        'Of a number that was shortened to “5.12E+10” the digits are lost. The sample and the results hold numbers in a form that keeps them when you open the file (="51234567897"); you can send them so.',
      )}
    </p>
  </details>
);
