FROM node:20-bookworm-slim
WORKDIR /sayso
COPY . .
RUN npm ci --no-audit --no-fund && npm run build
USER node
CMD ["npm", "start"]
