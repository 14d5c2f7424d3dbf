package keywright.experiment;

/** One network to be trained: the place of its parameterisation, its width, log2 of its rate, the repeat. */
public record Run(int parameterisation, int width, int rate, int repeat) {}
