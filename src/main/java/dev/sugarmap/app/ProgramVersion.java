package dev.sugarmap.app;

import dev.sugarmap.web.api.Engine;
import picocli.CommandLine.IVersionProvider;

/** The program's version, as {@code --version} tells it. */
final class ProgramVersion implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {"sugarmap " + Engine.VERSION};
    }
}
