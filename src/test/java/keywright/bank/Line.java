package keywright.bank;

import java.util.ArrayList;
import java.util.List;
import keywright.problem.CommandLine;
import keywright.problem.Statement;

/** A formula and its declarations in one line, divided by semicolons; what is random and what is constant is given. */
record Line(String formula, List<String> givens, List<String> parameters) {

    static Line of(String line) {
        var givens = new ArrayList<String>();
        var parameters = new ArrayList<String>();
        var fields = line.split(" ; ", -1);
        for (int i = 1; i < fields.length; i++) {
            if (fields[i].startsWith("given ")) {
                givens.add(fields[i].substring("given ".length()));
            } else {
                parameters.add(fields[i]);
            }
        }
        return new Line(fields[0], givens, parameters);
    }

    Statement statement() {
        return CommandLine.statement(parameters, givens, formula);
    }
}
