package keywright.rule;

/** Where a textbook states a rule. */
public record Citation(String work, String place) {
    /** As in {@code Casella and Berger, Statistical Inference, Theorem 4.2.10}. */
    public String shown() {
        return place.isEmpty() ? work : work + ", " + place;
    }
}
