// What is another at every run is made the same: days, times, IDs, numbers of requests, sizes.
() => {
  const fixed = [
    [/\d{4}年\d{1,2}月\d{1,2}日/g, '2026年4月1日'],
    [/\d{1,2} (January|February|March|April|May|June|July|August|September|October|November|December) \d{4}/g, '1 April 2026'],
    [/\d{1,2}:\d\d(?!\d)/g, '9:00'],
    [/\b[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/g, 'request-1'],
    [/\b5\d{10}\b/g, '51234567890'],
    [/\b\d{13}\b/g, '1234567890123'],
    [/[\d,.]+(キロ|メガ)?バイト/g, '1,234キロバイト'],
    [/[\d,]+(?=件、)/g, '300'],
    [/[\w-]+\.csv/g, 'file.csv'],
  ];
  const settled = (text) => fixed.reduce((now, [volatile, same]) => now.replace(volatile, same), text);
  // A number and the word behind it are several texts as they come from the page's code.
  document.body.normalize();
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const now = settled(text.data);
    if (now !== text.data) text.data = now;
  }
  for (const field of document.querySelectorAll('input[type=text], input[type=search], input:not([type])')) field.value = settled(field.value);
  for (const code of document.querySelectorAll('.qr-code')) code.style.visibility = 'hidden';
}
