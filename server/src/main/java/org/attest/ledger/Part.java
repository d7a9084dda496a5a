package org.attest.ledger;

import java.util.HexFormat;
import java.util.List;

/**
 * A piece of an entry that stands or falls alone. The chain holds only its commitment, SHA-256 over salt and text, so that
 * the text can be destroyed later without breaking the chain; and without the salt a commitment tells nothing.
 */
public sealed interface Part {
    /** Bytes of a salt and of a commitment. */
    int SIZE = 32;

    /** What the chain knows of this part: 64 hexadecimal digits. */
    String commitment();

    /**
     * As it was recorded.
     *
     * @param salt 64 hexadecimal digits, drawn at random for this part alone
     * @param text lines of an RDF patch, each ended by {@code \n}
     */
    record Whole(String salt, String text) implements Part {
        public Whole {
            if (!salt.matches("[0-9a-f]{64}")) {
                throw new IllegalArgumentException("a salt has 64 hexadecimal digits");
            }
        }

        @Override
        public String commitment() {
            return Hash.hex(Hash.sha256(HexFormat.of().parseHex(salt), Hash.utf8(text)));
        }
    }

    /**
     * Only the commitment is left: text and salt were erased.
     *
     * @param commitment 64 hexadecimal digits
     */
    record Erased(String commitment) implements Part {
        public Erased {
            if (!commitment.matches("[0-9a-f]{64}")) {
                throw new IllegalArgumentException("a commitment has 64 hexadecimal digits");
            }
        }
    }

    /** The root of the tree over the commitments of an entry's parts (RFC 9162, section 2.1.1). */
    static String root(List<Part> parts) {
        return Hash.hex(Hash.tree(parts.stream()
                .map(part -> Hash.leaf(HexFormat.of().parseHex(part.commitment())))
                .toList()));
    }
}
