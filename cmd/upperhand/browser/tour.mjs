// Leads through every screen of the game, with the same numbers each time.
import { come, read, talk } from './player.mjs';

// certain takes the chance out of a page: the game draws its starting numbers
// from the browser's.
export const certain = () => { crypto.getRandomValues = (bytes) => bytes.fill(7); };

// tour calls at with the name of each screen when it is shown.
export async function tour(game, by, at) {
  await at('title');
  await by.press('settings');
  await at('settings');
  await by.press('data');
  await at('data');
  await by.press('back');
  for (const screen of ['keys', 'help', 'about']) {
    await by.press(screen);
    await at(screen);
    await by.press('back');
  }
  await by.press('back');
  await by.press('library');
  await come(game, 'sofia-and-matthias');
  await at('library');
  for (const screen of ['journal', 'profile']) {
    await by.press(screen);
    await at(screen);
    await by.press('library');
  }
  await by.press('case:sofia-and-matthias');
  await at('prebrief');
  await by.press('start');
  await at('play-line');
  await read(game, by);
  await at('play-choice');
  await by.press('history');
  await at('history');
  await by.press('back');
  await by.press('leave');
  await at('leave');
  await by.press('back');
  await talk(game, by);
  for (const page of ['reaction', 'happened', 'reflection', 'why', 'what-if', 'theirs']) {
    await worked(game);
    await at(`debrief-${page}`);
    if (page !== 'theirs') await by.press('next');
  }
}

// worked waits until a part of the debrief that shows what-ifs knows them.
const worked = (game) => game.until(() => !document.getElementById('mirror').textContent.includes('is being played to its end'));

// textView switches the text view on by the page's own switch.
export async function textView(game) {
  await game.page.getByRole('button', { name: 'Text view' }).click();
  await game.until(() => document.documentElement.dataset.view === 'text');
}
