import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ConfigError, readConfig } from '../src/config.ts';

describe('readConfig', () => {
  it('needs nothing', () => {
    expect(readConfig({})).toEqual({ corpusDirectory: 'corpus', logLevel: 'info' });
  });

  it('reads every variable', () => {
    const variables = {
      CORPUS_DIR: 'berita',
      DISCORD_TOKEN: 'abc.def.ghi',
      DISCORD_GUILD_ID: '123456789012345678',
      DISCORD_API_URL: 'http://127.0.0.1:4000/api/',
      LOG_LEVEL: 'debug',
      LOG_QUESTIONS: 'yes',
      HEALTH_PORT: '9090',
      HEALTH_HOST: '0.0.0.0',
    };
    expect(readConfig(variables)).toEqual({
      corpusDirectory: 'berita',
      discordToken: 'abc.def.ghi',
      discordGuildId: '123456789012345678',
      discordApiUrl: 'http://127.0.0.1:4000/api',
      logLevel: 'debug',
      logsQuestions: true,
      health: { host: '0.0.0.0', port: 9090 },
    });
  });

  it('serves health to this machine alone unless told otherwise', () => {
    expect(readConfig({ HEALTH_PORT: '9090' }).health).toEqual({ host: '127.0.0.1', port: 9090 });
    expect(readConfig({ HEALTH_HOST: '0.0.0.0' })).not.toHaveProperty('health');
  });

  it('takes an empty variable for one that is not set', () => {
    expect(readConfig({ DISCORD_TOKEN: '', DISCORD_GUILD_ID: ' ', LOG_LEVEL: '' })).toEqual(readConfig({}));
  });

  it.each([
    [{ DISCORD_GUILD_ID: 'my server' }, /^DISCORD_GUILD_ID must be a server's id/],
    [{ DISCORD_API_URL: 'discord.com' }, /^DISCORD_API_URL must be an address/],
    [{ DISCORD_API_URL: 'ftp://discord.com' }, /^DISCORD_API_URL must be an address/],
    [{ LOG_LEVEL: 'loud' }, /^LOG_LEVEL must be one of fatal/],
    [{ LOG_QUESTIONS: 'sometimes' }, /^LOG_QUESTIONS must be yes or no/],
    [{ HEALTH_PORT: 'http' }, /^HEALTH_PORT must be a port/],
    [{ HEALTH_PORT: '0' }, /^HEALTH_PORT must be a port/],
    [{ HEALTH_PORT: '65536' }, /^HEALTH_PORT must be a port/],
    [{ HEALTH_PORT: '80', HEALTH_HOST: 'all of them' }, /^HEALTH_HOST must be an address/],
  ])('refuses %o', (variables, message) => {
    expect(() => readConfig(variables)).toThrow(ConfigError);
    expect(() => readConfig(variables)).toThrow(message);
  });

  it('never shows the token', () => {
    expect(() => readConfig({ DISCORD_TOKEN: 'my secret token' })).toThrow(/^(?!.*my secret token)DISCORD_TOKEN /);
  });

  it('names every variable at fault at once', () => {
    const broken = { DISCORD_GUILD_ID: 'x', LOG_LEVEL: 'x' };
    expect(() => readConfig(broken)).toThrow(/DISCORD_GUILD_ID(?:.|\n)*LOG_LEVEL/);
  });
});

it('.env.example sets every variable that the configuration reads, and no other', () => {
  const named = (file: string, pattern: RegExp) =>
    [...new Set(Array.from(readFileSync(file, 'utf8').matchAll(pattern), ([, name]) => name))].sort();
  expect(named('.env.example', /^([A-Z_]+)=/gm)).toEqual(named('src/config.ts', /^ {2}([A-Z_]+): /gm));
});
