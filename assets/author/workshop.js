// Asks the workshop in its worker. A question that takes longer than anybody
// waits is given up with the worker, and the next one gets a new one.

const patience = 30_000; // milliseconds

let worker = null;
let count = 0;
const waiting = new Map();

function end(trouble) {
  worker?.terminate();
  worker = null;
  for (const { give, timer } of waiting.values()) {
    clearTimeout(timer);
    give({ trouble });
  }
  waiting.clear();
}

function begin() {
  worker = new Worker('worker.js');
  worker.onmessage = ({ data: { number, answer } }) => {
    const asked = waiting.get(number);
    if (!asked) return;
    waiting.delete(number);
    clearTimeout(asked.timer);
    asked.give(answer);
  };
  worker.onerror = (event) => end(`the workshop stopped: ${event.message || 'the browser does not say why'}`);
}

// ask gives the answer to a question; what can't be answered has a trouble.
export function ask(question) {
  if (!worker) begin();
  return new Promise((give) => {
    const number = ++count;
    const timer = setTimeout(() => end('this took longer than half a minute and was given up'), patience);
    waiting.set(number, { give, timer });
    worker.postMessage({ number, question });
  });
}
