/** Gives a file to whoever sits there, as their browser does it. */
export function save(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // Some browsers begin to read the file after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
