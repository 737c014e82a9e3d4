using K = SiteLint.Parsing.Html.HtmlKnown;

namespace SiteLint.Parsing.Html;

/// <summary>Takes what every element may have: ids, the texts that readers see or hear, the language.</summary>
internal sealed class HtmlGlobalAttributes(HtmlSource source, HtmlScanOptions options, HtmlContent content)
{
    /// <summary>Takes the ids, and the texts where they are wanted.</summary>
    /// <param name="wantsProse">Whether texts are read here.</param>
    /// <param name="language">The language around, or null.</param>
    public void Take(bool wantsProse, string? language)
    {
        var tag = source.Tag;
        foreach (ref readonly var attribute in tag.Attributes)
        {
            if (attribute.Name is not { } name || attribute.ValueEnd <= attribute.ValueStart)
                continue;
            if (ReferenceEquals(name, K.Id) || (ReferenceEquals(name, K.Name) && (ReferenceEquals(tag.Name, K.A) || tag.Name.Text == "map")))
                TakeId(attribute);
            else if (wantsProse && IsRead(name))
                TakeProse(attribute, name.Text, language);
        }
    }

    private bool IsRead(HtmlName name)
    {
        if (ReferenceEquals(name, K.Content))
            return ReferenceEquals(source.Tag.Name, K.Meta) && source.RawValueOf(K.Name).Equals("description", StringComparison.OrdinalIgnoreCase);
        return ReferenceEquals(name, K.Alt) || ReferenceEquals(name, K.AriaLabel) || ReferenceEquals(name, K.Placeholder)
            || (ReferenceEquals(name, K.Title) && !ReferenceEquals(source.Tag.Name, K.LinkElement));
    }

    private void TakeProse(in RawAttribute attribute, string name, string? language)
    {
        if (source.IsDynamic(attribute))
            return;
        var field = name == "content" ? "description" : name;
        var span = new TextSpan(attribute.ValueStart, attribute.ValueEnd);
        content.Prose.Add(HtmlProse.OfAttribute(source.Original, span, field, LanguageOf(language)));
    }

    private void TakeId(in RawAttribute attribute)
    {
        // A component's "id" is a property of its own (a video's, a tab group's), not an id of the page.
        if (source.IsDynamic(attribute) || (options.IsJsx && source.Tag.Name.Index == HtmlNames.Count))
            return;
        var value = source.Decode(attribute);
        if (ReferenceEquals(attribute.Name, K.Name))
        {
            // "<a id=x name=x>" is one place.
            var id = source.Tag.Find(K.Id);
            if (id >= 0 && source.Decode(source.Tag.Attributes[id]) == value)
                return;
        }

        content.Ids.Add(new ElementId(value, new TextSpan(attribute.ValueStart, attribute.ValueEnd), ElementIdOrigin.Html));
    }

    /// <summary>The language inside the tag that was read last.</summary>
    public string? LanguageOf(string? around)
    {
        var index = source.Tag.Find(K.Lang);
        if (index < 0)
            index = source.Tag.Find(K.XmlLang);
        if (index < 0)
            return around;
        var attribute = source.Tag.Attributes[index];
        return source.IsDynamic(attribute) ? around : source.Decode(attribute).Trim();
    }

    /// <summary>Whether the text inside is not to be translated; icon fonts write their pictures as words.</summary>
    public bool IsNotTranslated() =>
        source.RawValueOf(K.Translate) is "no"
        || (source.Tag.Name.Text is "i" or "span" && source.RawValueOf(K.Class).StartsWith("material-", StringComparison.Ordinal))
        || source.RawValueOf(K.Class) is "notranslate";
}
