package org.attest.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How many, as the source says it. Bounds are inclusive; a bound the source does not give is empty and stays empty: it is
 * never read as zero. What is counted is the claim's unit.
 */
public sealed interface Quantity {
    /**
     * The number as it is kept: without trailing zeros, so that 52 and 52.0 are one number.
     *
     * @throws IllegalArgumentException when it is negative: nothing is counted below zero
     */
    static BigDecimal count(BigDecimal number) {
        if (number.signum() < 0) {
            throw new IllegalArgumentException("a count below zero");
        }
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** The smallest number the source commits to; empty: none. */
    Optional<BigDecimal> min();

    /** The largest number the source commits to; empty: none. */
    Optional<BigDecimal> max();

    /** Exactly this many. */
    record Exactly(BigDecimal value) implements Quantity {
        public Exactly {
            value = count(value);
        }

        @Override
        public Optional<BigDecimal> min() {
            return Optional.of(value);
        }

        @Override
        public Optional<BigDecimal> max() {
            return Optional.of(value);
        }
    }

    /** This many or more. */
    record AtLeast(BigDecimal value) implements Quantity {
        public AtLeast {
            value = count(value);
        }

        @Override
        public Optional<BigDecimal> min() {
            return Optional.of(value);
        }

        @Override
        public Optional<BigDecimal> max() {
            return Optional.empty();
        }
    }

    /** This many or fewer. */
    record AtMost(BigDecimal value) implements Quantity {
        public AtMost {
            value = count(value);
        }

        @Override
        public Optional<BigDecimal> min() {
            return Optional.empty();
        }

        @Override
        public Optional<BigDecimal> max() {
            return Optional.of(value);
        }
    }

    /** Between two numbers. */
    record Between(BigDecimal least, BigDecimal most) implements Quantity {
        public Between {
            least = count(least);
            most = count(most);
            if (most.compareTo(least) < 0) {
                throw new IllegalArgumentException(
                        "most < least: " + most.toPlainString() + " < " + least.toPlainString());
            }
        }

        @Override
        public Optional<BigDecimal> min() {
            return Optional.of(least);
        }

        @Override
        public Optional<BigDecimal> max() {
            return Optional.of(most);
        }
    }

    /** About this many: the source gives one number and says that it is not exact. */
    record About(BigDecimal value) implements Quantity {
        public About {
            value = count(value);
        }

        @Override
        public Optional<BigDecimal> min() {
            return Optional.of(value);
        }

        @Override
        public Optional<BigDecimal> max() {
            return Optional.of(value);
        }
    }

    /** Words only ("some", "a large number"); {@code ceiling} when the source names the whole it is a part of. */
    record Vague(Optional<BigDecimal> ceiling) implements Quantity {
        public Vague {
            ceiling = ceiling.map(Quantity::count);
        }

        @Override
        public Optional<BigDecimal> min() {
            return Optional.empty();
        }

        @Override
        public Optional<BigDecimal> max() {
            return ceiling;
        }
    }
}
