import type { CodegenConfig } from "@graphql-codegen/cli";

const scalars = { DateTime: "string", Cursor: "string" };

const config: CodegenConfig = {
  schema: "packages/schema/schema.graphql",
  ignoreNoDocuments: true,
  generates: {
    "apps/api/src/generated/resolvers.ts": {
      plugins: ["typescript", "typescript-resolvers"],
      config: {
        contextType: "../context.ts#Context",
        strictScalars: true,
        scalars,
        useTypeImports: true,
        enumsAsTypes: true,
        avoidOptionals: { field: true },
        inputMaybeValue: "T | null | undefined",
        resolversNonOptionalTypename: { unionMember: true, interfaceImplementingType: true },
        mapperTypeSuffix: "Mapper",
        mappers: {},
      },
    },
    "apps/web/generated/": {
      documents: ["apps/web/{app,components,lib}/**/*.{ts,tsx}"],
      preset: "client",
      presetConfig: { fragmentMasking: { unmaskFunctionName: "readFragment" } },
      config: {
        documentMode: "string",
        strictScalars: true,
        scalars,
        useTypeImports: true,
        enumsAsTypes: true,
      },
    },
  },
};

export default config;
