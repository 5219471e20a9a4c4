// Loaded before the emulator: its standard input is a pipe from the process that started it, and ends when that process does, however it does.
// The emulator then closes as on a signal, and is gone after five seconds at the latest.
process.stdin.resume();
process.stdin.on("end", () => {
  process.emit("SIGTERM");
  setTimeout(() => process.exit(0), 5000).unref();
});
