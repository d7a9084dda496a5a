/** Measurements, run by hand: no tests, and nothing that tests need. */
package org.attest.bench;
