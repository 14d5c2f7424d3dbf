package keywright.numeric;

import java.util.Arrays;

/** The numbers a law was given, with their domains. */
final class Parameters {
    private final String head;
    private final double[] values;

    Parameters(String head, double[] values) {
        this.head = head;
        this.values = values.clone();
    }

    /** These parameters, or the standard ones if none was given. */
    Parameters or(double... standard) {
        return values.length == 0 ? new Parameters(head, standard) : this;
    }

    Parameters count(int count) {
        if (values.length != count) {
            throw new IllegalArgumentException(this + " has " + values.length + " parameters, " + count + " expected");
        }
        return this;
    }

    int count() {
        return values.length;
    }

    double real(int position) {
        if (!Double.isFinite(values[position])) {
            throw refused(position, "a real number");
        }
        return values[position];
    }

    double positive(int position) {
        if (!(real(position) > 0)) {
            throw refused(position, "positive");
        }
        return values[position];
    }

    double probability(int position) {
        if (!(real(position) >= 0 && values[position] <= 1)) {
            throw refused(position, "between 0 and 1");
        }
        return values[position];
    }

    long whole(int position) {
        if (real(position) != Math.rint(values[position]) || Math.abs(values[position]) > 1e15) {
            throw refused(position, "a whole number");
        }
        return (long) values[position];
    }

    private IllegalArgumentException refused(int position, String domain) {
        return new IllegalArgumentException("parameter " + (position + 1) + " of " + this + " must be " + domain);
    }

    @Override
    public String toString() {
        return head + Arrays.toString(values);
    }
}
