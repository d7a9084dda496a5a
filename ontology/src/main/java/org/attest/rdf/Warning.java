package org.attest.rdf;

/**
 * Something in a submission that is allowed and probably an oversight.
 *
 * @param place the claim's local name, or its hop's, and the property
 * @param message the rule and what to do; never a value
 */
public record Warning(String place, String message) {}
