import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { row } from "./row.mjs";

const [list, rounds, modules] = process.argv.slice(2);
const require = createRequire(modules + "/");
const { Parser, Language } = require("web-tree-sitter");
await Parser.init();
const wasm = require.resolve("tree-sitter-python/package.json").replace("package.json", "tree-sitter-python.wasm");
const parser = new Parser();
parser.setLanguage(await Language.load(wasm));
const version = JSON.parse(readFileSync(require.resolve("tree-sitter-python/package.json"))).version;
row(`tree-sitter-python ${version} wasm`, list, Number(rounds), (source) => parser.parse(source).delete());
