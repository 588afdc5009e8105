// Talks SCORM with the platform: 1.2 and 2004 differ in names more than in kind.
// Every function says whether the platform said yes; why() tells what it said
// instead. Nothing here throws: a platform's own code may.

const forms = {
  scorm12: {
    name: 'API', call: (what) => `LMS${what === 'Terminate' ? 'Finish' : what}`, error: 'LMSGetLastError', words: 'LMSGetErrorString',
    keys: {
      status: 'cmi.core.lesson_status', place: 'cmi.core.lesson_location', exit: 'cmi.core.exit', time: 'cmi.core.session_time', mode: 'cmi.core.lesson_mode',
      language: 'cmi.student_preference.language',
    },
    response: 'student_response', mostPlace: 255,
  },
  scorm2004: {
    name: 'API_1484_11', call: (what) => what, error: 'GetLastError', words: 'GetErrorString',
    keys: {
      status: 'cmi.completion_status', place: 'cmi.location', exit: 'cmi.exit', time: 'cmi.session_time', mode: 'cmi.mode',
      language: 'cmi.learner_preference.language',
    },
    response: 'learner_response', mostPlace: 1000,
  },
};

const depth = 50; // of frames within frames; more is a circle

// find looks for the platform's API: in this window and those it stands in, then
// likewise in the window that opened this one. A window of another host may not
// be looked into, but one above it may be ours again.
export function find(kind, from = window) {
  const { name } = forms[kind];
  const up = (window) => {
    let at = window;
    for (let i = 0; at && i < depth; i++) {
      try {
        if (at[name]) return at[name];
      } catch { /* another host's */ }
      if (at.parent === at) return null;
      at = at.parent;
    }
    return null;
  };
  const above = up(from);
  if (above) return above;
  for (let i = 0, at = from; i < depth; i++, at = at.parent) {
    try {
      const found = at.opener && up(at.opener);
      if (found) return found;
    } catch { /* another host's */ }
    if (at.parent === at) break;
  }
  return null;
}

const pad = (n, width = 2) => String(n).padStart(width, '0');

// span is a time in milliseconds as each version writes it.
export function span(kind, ms) {
  const hundredths = Math.max(0, Math.floor(ms / 10));
  const seconds = Math.floor(hundredths / 100);
  if (kind === 'scorm2004') return `PT${seconds}.${pad(hundredths % 100)}S`;
  const hours = Math.min(9999, Math.floor(seconds / 3600));
  return `${pad(hours, 4)}:${pad(Math.floor(seconds / 60) % 60)}:${pad(seconds % 60)}.${pad(hundredths % 100)}`;
}

// moment is a time of day, or for 2004 a date without a zone: with one it would
// have to have fractions of a second.
export function moment(kind, date) {
  const time = `${pad(date.getHours())}:${pad(date.getMinutes())}:${pad(date.getSeconds())}`;
  return kind === 'scorm12' ? time : `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}T${time}`;
}

// word is an id as all platforms take it: ASCII, without blanks.
export const word = (text, most = 250) => text.replace(/[^A-Za-z0-9._-]/g, '.').slice(0, most);

// clip is a text in one line that is no longer than most characters.
export function clip(text, most) {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= most ? line : `${line.slice(0, most - 1).trimEnd()}…`;
}

export function speak(kind, api) {
  const form = forms[kind];
  const ask = (what, ...args) => {
    try {
      return api[form.call(what)](...args);
    } catch (error) {
      return error;
    }
  };
  const yes = (answer) => String(answer) === 'true';
  const key = (name) => form.keys[name] ?? name;
  return {
    form,
    start: () => yes(ask('Initialize', '')),
    get: (name) => {
      const value = ask('GetValue', key(name));
      return typeof value === 'string' ? value : value instanceof Error || value == null ? '' : String(value);
    },
    set: (name, value) => yes(ask('SetValue', key(name), String(value))),
    commit: () => yes(ask('Commit', '')),
    finish: () => yes(ask('Terminate', '')),
    // why is what the platform says of what it just refused.
    why() {
      try {
        const code = String(api[form.error]());
        const words = code === '0' ? '' : String(api[form.words](code) ?? '');
        return [code === '0' ? '' : code, words].filter(Boolean).join(' ');
      } catch (error) {
        return error.message;
      }
    },
  };
}
