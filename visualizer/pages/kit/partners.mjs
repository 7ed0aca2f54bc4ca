/**
 * The RNN and the LSTM that the gradient of a network is compared with, of all networks of its size: of its task, and
 * of its seed where there is such a one. As `visualizer.pages.picture.partners` has it.
 *
 * @template {{ task: string, cell: string, seed: number }} Network
 * @param {{ task: string, cell: string, seed: number }} network
 * @param {Network[]} all
 */
export function partners({ task, cell, seed }, all) {
  return ["rnn", "lstm"].flatMap((other) => {
    const same = all.filter((each) => each.task === task && each.cell === other);
    same.sort((a, b) => Number(a.seed !== seed) - Number(b.seed !== seed) || Number(a.seed) - Number(b.seed));
    return other !== cell ? same.slice(0, 1) : [];
  });
}
