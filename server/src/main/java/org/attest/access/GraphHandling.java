package org.attest.access;

import org.attest.model.Handling;

/**
 * What is known about a whole graph: the dataset it belongs to and how everything in it is handled.
 *
 * @param dataset the dataset's id
 * @param handling the same for every claim in the graph; a graph of embargoed claims is {@code sealed} without an end,
 *     because only the ledger releases it
 */
public record GraphHandling(String dataset, Handling handling) {}
