/** Where a component keeps what outlives its pods: a bucket, or files on its own volume. */
export type ObjectStore = S3ObjectStore | FilesystemObjectStore;

export interface S3ObjectStore {
  readonly kind: "s3";
  /** Name of the bucket. */
  readonly bucket: string;
  /** Region of the bucket. */
  readonly region: string;
}

/** Files on the component's volume: one replica only. */
export interface FilesystemObjectStore {
  readonly kind: "filesystem";
}
