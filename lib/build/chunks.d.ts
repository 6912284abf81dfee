declare module '*?chunk' {
	/** Address of the built worker. */
	const address: string;
	export default address;
}
