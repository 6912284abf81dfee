import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer as createProxy } from 'node:http';
import { createServer } from 'node:https';
import { type AddressInfo, connect, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A web of our own: the only one that a browser under test can reach, whatever host it asks for. */
export interface Sites {
	/** A proxy for http and https that leads every host here. */
	readonly proxyPort: number;
	/** Every host that was asked for, even if nothing was sent then, and every address that was fetched, in order. */
	readonly asked: string[];
	close(): void;
}

/** `pages`: address (host and path) → HTML. Everything else is a 404. */
export async function serveSites(pages: Readonly<Record<string, string>>): Promise<Sites> {
	const asked: string[] = [];
	const web = createServer(certificate(), (request, response) => {
		const address = `${request.headers.host}${request.url?.split('?')[0]}`;
		asked.push(address);
		const page = pages[address];
		response.writeHead(page === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
		response.end(page);
	});
	await listen(web);
	const proxy = createProxy((request, response) => {
		asked.push(request.url ?? '');
		response.writeHead(404).end();
	});
	proxy.on('connect', (request, client, head) => {
		asked.push(request.url ?? '');
		const upstream = connect(port(web), '127.0.0.1', () => {
			client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
			upstream.write(head);
			upstream.pipe(client).pipe(upstream);
		});
		// A browser hangs up when it closes; nothing is lost then.
		upstream.on('error', () => client.destroy());
		client.on('error', () => upstream.destroy());
	});
	await listen(proxy);
	return {
		proxyPort: port(proxy),
		asked,
		close() {
			web.closeAllConnections();
			web.close();
			proxy.closeAllConnections();
			proxy.close();
		},
	};
}

const listen = (server: Server) => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const port = (server: Server) => (server.address() as AddressInfo).port;

function certificate(): { key: Buffer; cert: Buffer } {
	const folder = mkdtempSync(join(tmpdir(), 'groundwork-tls-'));
	const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
	const kind = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '2', '-subj', '/CN=e2e'];
	execFileSync('openssl', ['req', '-x509', ...kind, '-keyout', key, '-out', cert], { stdio: 'ignore' });
	const pair = { key: readFileSync(key), cert: readFileSync(cert) };
	rmSync(folder, { recursive: true });
	return pair;
}
