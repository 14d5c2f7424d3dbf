package keywright.grade;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import keywright.Sources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Means of functions of which nothing is known are equal if they weigh the function alike. */
class MeanAnswersTest {
    private static AnswerKey key() {
        return Keys.of(Sources.TEMPLATES.resolve("hw3"), "4*");
    }

    private static Graded graded(String id, String typed) {
        return new Grader(key().entry(id).orElseThrow()).grade(typed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "4a.gradient; E[f(x)(x-mu)/sigma^2]",
                "4a.gradient; E[f(x) (x-μ)]/σ²",
                "4a.gradient; 1/sigma^2 E_x[(x-mu) f(x)]",
                "4a.gradient; E[f(x) x]/sigma^2 - mu E[f(x)]/sigma^2",
                "4a.gradient; \\mathbb{E}\\left[f(x)\\frac{x-\\mu}{\\sigma^2}\\right]",
                "4a.gradient; \\mathbb{E}_{x\\sim\\mathcal{N}(\\mu,\\sigma^2 I)}[f(x)\\,\\nabla_\\mu \\log p(x)]",
                "4a.gradient; E[f(x) score(x, mu)]",
                "4a.gradient; Expectation[f[x]*(x - mu)/sigma^2]",
                "4b.shifted; E[f(mu+z)]",
                "4b.shifted; \\mathbb{E}_{z \\sim \\mathcal N(0, \\sigma^2 I)}[f(\\mu+z)]",
                "4b.shifted; \\mathbb{E}_{z \\sim \\mathcal N(0, I)}[f(\\mu+\\sigma z)]",
                "4b.shifted; E_{u~N(0,sigma^2)} f(mu+u)",
                "4b.shifted; Expectation[f[mu + z]]",
                "4b.scaled; E_ε[f(μ+σε)]",
                "4b.shifted; E[f(mu+z), z ~ N(0, sigma^2 I)]",
                "4b.shifted; E[f(mu+u), u ~ N(0, sigma^2 I)]",
                "4b.shifted; \\mathbb{E}[f(\\mu+u), u \\sim N(0, \\sigma^2 I)]",
                "4c.pathwise; E[∇f(mu+z)]",
                "4c.pathwise; E[f'(mu+z)]",
                "4c.pathwise; E[d/dmu f(mu+z)]",
                "4c.pathwise; E[∂_μ f(μ+z)]",
                "4c.pathwise; E[\\frac{d f(\\mu+z)}{d\\mu}]",
                "4d.general; E[f(w) ∂/∂θ log p_θ(w)]",
                "4e.proof; E[(dg/dtheta)^T ∇f(g(epsilon,theta))]",
                "4e.proof; E[\\left(\\frac{dg}{d\\theta}\\right)^\\top \\nabla f(g(\\epsilon,\\theta))]",
                "4c.pathwise; \\mathbb{E}_z[\\nabla f(\\mu+z)]",
                "4c.pathwise; \\mathbb{E}[\\nabla_\\mu f(\\mu+z)]",
                "4c.pathwise; \\mathbb{E}_{\\epsilon\\sim N(0,I)}[\\nabla f(\\mu+\\sigma\\epsilon)]",
                "4c.pathwise; E[grad f(mu+z)]",
                "4c.pathwise; Expectation[D[f[mu + z], mu + z]]",
                "4c.standard; E[∇f(μ+σε)]",
                "4d.general; E[f(w) ∇_θ log p_θ(w)]",
                "4d.general; \\mathbb{E}_{x\\sim p_\\theta}[f(x)\\nabla_\\theta\\log p_\\theta(x)]",
                "4d.general; E[f(w) ∇_θ p_θ(w)/p_θ(w)]",
                "4d.general; Expectation[f[w]*Score[w, theta]]",
                "4e.proof; \\mathbb{E}\\left[\\left(\\frac{\\partial g}{\\partial\\theta}\\right)^\\top"
                        + " \\nabla f(g(\\epsilon,\\theta))\\right]",
                "4e.pair; mu + z, z ~ N(0, sigma^2 I)",
                "4e.pair; g(z,mu) = mu + z with z ~ N(0, sigma^2 I)",
                "4e.pair; g(z,\\mu)=\\mu+\\sigma z,\\ z\\sim\\mathcal{N}(0,I)",
                "4e.pair; (mu + sigma*epsilon, N(0, I))",
                "4e.pair; μ+σz, z∼N(0,I)",
                "4e.pair; mu - z, z ~ N(0, sigma^2 I)",
                "4e.pair; g(z,\\mu)=\\mu+\\sigma z, p(z)=\\mathcal N(0,I)",
                "4e.shift; I",
                "4e.scale; eye(k)",
                "4e.proof; E[(∂g/∂θ)^T ∇f(g)]",
                "4e.proof; E_ε[∇_θ g(ε,θ) ∇f(g(ε,θ))]",
                "4e.proof; Expectation[Transpose[D[g[epsilon, theta], theta]] ."
                        + " D[f[g[epsilon, theta]], g[epsilon, theta]]]"
            })
    void what_is_equal_for_any_function_is_right(String id, String typed) {
        var graded = graded(id, typed);
        assertThat(graded.verdict()).as(graded.feedback()).isEqualTo(Graded.Verdict.EQUAL);
        assertThat(graded.feedback()).startsWith("Right: ").contains(", at k = 2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "4a.gradient; E[f(x) x/sigma^2]",
                "4a.gradient; \\mathbb{E}_{x\\sim N(\\mu,\\sigma)}[f(x)(x-\\mu)/\\sigma^2]",
                "4b.shifted; E[f(mu+2z)]",
                "4b.shifted; E[f(z)]",
                "4c.pathwise; E[f(mu+z)]",
                "4c.pathwise; 2E[∇f(mu+z)]",
                "4d.general; -E[f(w) ∇_θ log p_θ(w)]",
                "4e.proof; E[∇f(g(ε,θ))]",
                "4e.proof; E[(∂g/∂θ) ∇f(g(ε,θ))]",
                "4e.proof; 2 E[(∂g/∂θ)^T ∇f(g(ε,θ))]",
                "4e.proof; E[(∂g/∂θ)^T]",
                "4e.pair; mu + 2z, z~N(0, sigma^2 I)",
                "4e.pair; mu + z, z ~ N(mu, sigma^2 I)"
            })
    void what_is_wrong_for_some_function_is_refused(String id, String typed) {
        var graded = graded(id, typed);
        assertThat(graded.verdict()).as(graded.feedback()).isEqualTo(Graded.Verdict.DIFFERENT);
        assertThat(graded.mistake()).isEqualTo(Optional.empty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "4a.gradient; E[(x-mu)/sigma^2]; function-forgotten",
                "4a.gradient; \\mathbb{E}[\\nabla_\\mu \\log p(x)]; function-forgotten",
                "4a.gradient; E[f(x)(mu-x)/sigma^2]; score-by-the-value",
                "4a.gradient; \\mathbb{E}[f(x)(\\mu-x)]/\\sigma^2; score-by-the-value",
                "4a.gradient; E[f(x)(x-mu)/sigma]; deviation-in-the-score",
                "4a.gradient; Expectation[f[x]*(x - mu)/sigma]; deviation-in-the-score",
                "4b.shifted; E_{z~N(0,sigma^2 I)}[f(mu+sigma z)]; scale-in-both",
                "4b.shifted; \\mathbb{E}_z[f(\\mu+\\sigma z)]; scale-in-both",
                "4b.scaled; E[f(mu+epsilon)]; scale-in-neither",
                "4b.scaled; E_{z~N(0,I)}[f(mu+z)]; scale-in-neither",
                "4c.pathwise; sigma E[∇f(mu+z)]; scale-of-the-noise",
                "4c.standard; E[σ∇f(μ+σε)]; scale-of-the-noise",
                "4d.general; E[∇_θ log p_θ(w)]; function-forgotten",
                "4e.pair; mu + sigma z, z ~ N(0, sigma^2 I); scale-in-both",
                "4e.pair; (μ+σz, N(0, σ² I)); scale-in-both",
                "4e.pair; \\mu + z, z \\sim N(0, I); scale-in-neither"
            })
    void a_known_mistake_is_matched(String id, String typed, String name) {
        var graded = graded(id, typed);
        assertThat(graded.verdict()).as(graded.feedback()).isEqualTo(Graded.Verdict.DIFFERENT);
        assertThat(graded.mistake()).map(Mistake::name).contains(name);
        assertThat(graded.feedback()).doesNotContain("$", "\\\\");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "4a.gradient; f(x)(x-mu)/sigma^2; E[…] is missing",
                "4b.shifted; E[f(x)]; under a law that depends on mu",
                "4c.pathwise; E[f(x)(x-mu)/sigma^2]; under a law that depends on mu",
                "4b.scaled; E_{z~N(0,sigma^2 I)}[f(mu+z)]; under a law that depends on sigma",
                "4b.shifted; E_u[f(mu+u)]; the law of u is not said",
                "4c.pathwise; ∇_μ E[f(μ+z)]; the derivative of a mean is left",
                "4c.pathwise; d/dmu E[f(mu+z)]; the derivative of a mean is left",
                "4e.proof; E[∇f(g(ε,θ)) ∂g/∂θ]; a row where a column is asked"
            })
    void what_does_not_say_enough_is_left_to_a_person(String id, String typed, String why) {
        var graded = graded(id, typed);
        assertThat(graded.verdict()).as(graded.feedback()).isEqualTo(Graded.Verdict.UNDECIDED);
        assertThat(graded.feedback()).contains(why);
    }

    @Test
    void what_leads_to_the_right_answer_is_no_mistake() {
        assertThat(key().entry("4c.pathwise").orElseThrow().catalogue().notes())
                .contains("deviation-for-variance cannot be told from the right answer, and is dropped");
    }

    @Test
    void the_key_passes_its_own_check() {
        assertThat(key().entries()).isNotEmpty().allMatch(KeyEntry::judged);
        assertThat(SelfCheck.of(key())).isEqualTo(new SelfCheck(List.of(), List.of()));
    }
}
