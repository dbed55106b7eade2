/** Gives somebody a file that was made in the page, as a download. */
export function save(fileName: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  // Some browsers read the file only after the click was dealt with.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
