// What an editor shows of YAML files: the messages, completions and hints of the language server that editors run.
"use strict";

const fs = require("fs");
const l10n = require("@vscode/l10n");
const { getLanguageService } = require("yaml-language-server");
const { TextDocument } = require("vscode-languageserver-textdocument");

const { schema, tags, files } = JSON.parse(fs.readFileSync(process.argv[2], "utf8"));
const address = "memory:/stack.schema.json";

// the server does this when it starts
const words = require.resolve("yaml-language-server/package.json").replace("package.json", "l10n/bundle.l10n.json");
l10n.config({ contents: JSON.parse(fs.readFileSync(words, "utf8")) });

const service = getLanguageService({
  schemaRequestService: async () => schema,
  workspaceContext: { resolveRelativePath: (path) => path },
  telemetry: { send() {}, sendError() {}, sendTrack() {} },
});
service.configure({
  validate: true,
  completion: true,
  hover: true,
  customTags: tags,
  schemas: [{ uri: address, fileMatch: ["*"] }],
});

async function main() {
  const seen = [];
  for (const [index, { text, line, character }] of files.entries()) {
    const document = TextDocument.create(`memory:/stacks/${index}.yaml`, "yaml", 0, text);
    const messages = await service.doValidation(document, false);
    const answer = { messages: messages.map(({ range, message }) => `${range.start.line + 1}:${range.start.character + 1} ${message}`) };
    if (line !== undefined) {
      const position = { line: line - 1, character: character - 1 };
      const { items } = await service.doComplete(document, position, false);
      answer.completions = items.map(({ label }) => label).sort();
      const hint = await service.doHover(document, position);
      answer.hint = hint ? hint.contents.value : null;
    }
    seen.push(answer);
  }
  console.log(JSON.stringify(seen));
}

main().catch((error) => {
  console.error(error);
  process.exit(1);
});
