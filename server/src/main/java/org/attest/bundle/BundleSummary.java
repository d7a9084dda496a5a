package org.attest.bundle;

import java.time.Instant;

/**
 * What was written; counts are of what the viewer may see.
 *
 * @param number the bundle's number, {@code AT-2017-k3j9x2mq}
 * @param asOf the moment up to which claims are in it
 * @param claims number of claims, designations included
 * @param leaves number of leaves
 * @param contrary number of pairs of claims that contradict each other
 * @param root root of the Merkle tree over the leaves, 64 hexadecimal digits
 */
public record BundleSummary(String number, Instant asOf, int claims, int leaves, int contrary, String root) {}
