// Finds out what is new in a run that the game has written: the choices that
// were taken since, and whether it has come to an end.

// news gives a function of a slot. What is kept from before is no news.
export function news(slots, table) {
  const seen = new Map();
  const key = (slot) => `${slot.scenario} ${slot.number || 1} ${slot.record.seed}`;
  for (const slot of slots) {
    seen.set(key(slot), slot.record.inputs.map((input) => JSON.stringify(input)));
    for (const run of slot.others ?? []) seen.set(key({ scenario: slot.scenario, ...run }), run.record.inputs.map((input) => JSON.stringify(input)));
  }
  return (slot) => {
    const of = table.cases.find((c) => c.id === slot.scenario);
    const inputs = slot.record.inputs.map((input) => JSON.stringify(input));
    const before = seen.get(key(slot)) ?? [];
    seen.set(key(slot), inputs);
    let same = 0;
    while (same < before.length && before[same] === inputs[same]) same++;
    const choices = slot.record.inputs.map((input, i) => ({ input, i })).filter(({ input }) => typeof input === 'string');
    const taken = of ? choices.map(({ input, i }, turn) => ({ i, turn: turn + 1, choice: of.choices.find((c) => c.id === input) })).filter(({ i, choice }) => i >= same && choice) : [];
    return {
      of, run: slot.number || 1, mode: slot.record.mode, ending: slot.ended ? slot.ending : '',
      back: before.slice(same).filter((input) => input.startsWith('"')).length,
      taken: taken.map(({ turn, choice }) => ({ turn, choice, scene: of.scenes[choice.scene] })),
      first: before.length === 0 && inputs.length > 0,
    };
  };
}
