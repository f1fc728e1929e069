# Kutipan in a container: two stages, so that what only building needs stays out; runs as a user who may change nothing.
FROM node:20.20-bookworm-slim AS packages
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --no-audit --no-fund && npm cache clean --force

FROM node:20.20-bookworm-slim
WORKDIR /app
ENV NODE_ENV=production HEALTH_PORT=9090 CORPUS_DIR=/corpus
COPY --from=packages /app/node_modules node_modules
COPY package.json tsconfig.json ./
COPY src src
# The story that it ships with; a volume mounted there takes its place.
COPY corpus /corpus
USER node
# The process itself must get SIGTERM, so that questions at hand are answered before it leaves: no npm in between.
CMD ["node", "--import", "tsx", "src/main.ts"]
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.HEALTH_PORT}/healthz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
