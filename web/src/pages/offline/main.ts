export {};

/** Stands in for any page: loading the address again brings the page that was wanted. */
const state = document.getElementById('state');

document.getElementById('again')?.addEventListener('click', () => location.reload());
addEventListener('online', () => {
  if (state) state.textContent = 'インターネットにつながりました。「もう一度読み込む」を押してください。';
});
