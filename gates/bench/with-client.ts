import { Client } from 'pg';

/** Lends a plain connection of the driver, without Prisma: what somebody has who writes SQL by hand. */
export async function withClient<Result>(url: string, work: (client: Client) => Promise<Result>): Promise<Result> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
