package keywright.problem;

import java.util.Optional;

/** A condition that the parameters in use meet, and why the problem needs it. */
public record Requirement(Formula formula, Optional<Written> because) {}
