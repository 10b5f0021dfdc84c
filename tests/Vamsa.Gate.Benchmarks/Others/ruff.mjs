// Ruff's parser as WebAssembly. Its parse() also prints the tree, which takes longer than parsing: a check without
// any rule is the least that runs the parser, and is what is timed.
import { createRequire } from "node:module";
import { row } from "./row.mjs";

const [list, rounds, modules] = process.argv.slice(2);
const { Workspace, PositionEncoding } = createRequire(modules + "/")("@astral-sh/ruff-wasm-nodejs");
const workspace = new Workspace({ lint: { select: [] } }, PositionEncoding.Utf16);
row(`Ruff ${Workspace.version()} wasm`, list, Number(rounds), (source) => workspace.check(source));
