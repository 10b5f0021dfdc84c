// Rounds over the files of a list: what both WebAssembly parsers share.
import { readFileSync } from "node:fs";

export function row(name, list, rounds, parse) {
  const sources = [];
  let size = 0;
  for (const path of readFileSync(list, "utf8").split("\n")) {
    if (!path) continue;
    const data = readFileSync(path);
    sources.push(data.toString("utf8"));
    size += data.length;
  }
  const walls = [];
  const cpus = [];
  for (let round = 0; round < rounds; round++) {
    const cpu = process.cpuUsage();
    const wall = process.hrtime.bigint();
    for (const source of sources) parse(source);
    walls.push(Number(process.hrtime.bigint() - wall) / 1e9);
    const used = process.cpuUsage(cpu);
    cpus.push((used.user + used.system) / 1e6);
  }
  walls.sort((a, b) => a - b);
  const mb = size / 1e6;
  const rate = (seconds) => (mb / seconds).toFixed(1);
  console.log([name, sources.length, mb.toFixed(1), rate(walls[0]), rate(walls[walls.length >> 1]), rate(Math.min(...cpus)), "-"].join("\t"));
}
