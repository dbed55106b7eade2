import { columns } from './columns.ts';

export const Columns = () => (
  <table class="table">
    <caption class="visually-hidden">列の説明</caption>
    <thead>
      <tr>
        <th scope="col">名前</th>
        <th scope="col">内容</th>
      </tr>
    </thead>
    <tbody>
      {columns.map(({ name, meaning, always }) => (
        <tr key={name}>
          <th scope="row">
            <code>{name}</code>
          </th>
          <td>
            {meaning}
            {!always && <span class="absent">（ないことがあります）</span>}
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);
