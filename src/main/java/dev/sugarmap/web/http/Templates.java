package dev.sugarmap.web.http;

import java.util.Locale;
import java.util.Map;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.linkbuilder.StandardLinkBuilder;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Renders the templates of the class path folder {@code web/templates}; each gets one variable, {@code view}. */
public final class Templates {
    private final TemplateEngine engine = new TemplateEngine();

    /** Templates whose {@code @{/assets/…}} links lead to these assets. */
    public Templates(Assets assets) {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("web/templates/");
        resolver.setSuffix(".html");
        resolver.setTemplateMode(TemplateMode.HTML);
        resolver.setCharacterEncoding("UTF-8");
        resolver.setCacheable(true);
        engine.setTemplateResolver(resolver);
        engine.setLinkBuilder(new AssetLinks(assets));
    }

    /** The template's text for this view. */
    public String render(String template, Object view) {
        return engine.process(template, new Context(Locale.ENGLISH, Map.of("view", view)));
    }

    private static final class AssetLinks extends StandardLinkBuilder {
        private final Assets assets;

        AssetLinks(Assets assets) {
            this.assets = assets;
        }

        @Override
        protected String computeContextPath(IExpressionContext context, String base, Map<String, Object> parameters) {
            return "";
        }

        @Override
        protected String processLink(IExpressionContext context, String link) {
            return assets.address(link);
        }
    }
}
