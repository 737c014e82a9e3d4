using SiteLint.Parsing.Data;
using SiteLint.Rules.FrontMatter.Schema;

namespace SiteLint.Rules.Tests.FrontMatter.Schema;

public sealed class JsonSchemaTests
{
    [Theory]
    [InlineData("type: object\nproperties: {date: {type: string, format: date}}", "date: [1]", "6 'date' must be a date, such as 2024-05-01; it is a list")]
    [InlineData("properties: {date: {type: string, format: date}}", "date: 2024-05-01", "")]
    [InlineData("properties: {date: {type: string, format: date}}", "date: 1 May", "6 'date' must be a date, such as 2024-05-01; it is '1 May'")]
    [InlineData("properties: {kind: {enum: [note, essay]}}", "kind: notes", "6 'kind' must be one of note, essay; it is 'notes'")]
    [InlineData("properties: {kind: {enum: [note, essay]}}", "kind: esay", "6 'kind' must be one of note, essay; it is 'esay' -> essay")]
    [InlineData("properties: {title: true}\nadditionalProperties: false", "titel: x", "0 The schema has no key 'titel'; did you mean 'title'? -> title")]
    [InlineData("required: [title, date]", "title: x", "0 The key 'date' is missing")]
    [InlineData("properties: {tags: {items: {type: string}}}", "tags: [a, 1]", "10 'tags[1]' must be text; it is a number")]
    [InlineData("properties: {a: {anyOf: [{type: string}, {type: array, items: {type: string}}]}}", "a: [1]", "4 'a[0]' must be text; it is a number")]
    [InlineData("properties: {a: {anyOf: [{type: string}, {type: array}]}}", "a: 1", "3 'a' must be text or a list; it is a number")]
    [InlineData("properties: {a: {minimum: 1, maximum: 5}}", "a: 7", "3 'a' must be at most 5; it is 7")]
    [InlineData("properties: {a: {pattern: '^[a-z]+$'}}", "a: X1", "3 'a' does not have the form ^[a-z]+$")]
    [InlineData("properties: {a: {$ref: '#/$defs/b'}}\n$defs: {b: {type: boolean}}", "a: x", "3 'a' must be true or false; it is text")]
    public void AnErrorIsSaidInPlainWordsAtItsPlace(string schema, string value, string expected)
    {
        var (errors, trouble) = Validate(schema, value);
        Assert.Null(trouble);
        Assert.Equal(expected, string.Join('\n', errors.Select(static error => $"{error.Span.Start} {error.Message}{(error.Suggestions.Count > 0 ? " -> " + error.Suggestions[0] : "")}")));
    }

    [Theory]
    [InlineData("$ref: '#'")]
    [InlineData("anyOf: [{$ref: '#'}, {$ref: '#'}]")]
    [InlineData("allOf: [{$ref: '#/$defs/a'}]\n$defs: {a: {allOf: [{$ref: '#/$defs/b'}, {$ref: '#/$defs/b'}]}, b: {allOf: [{$ref: '#/$defs/a'}, {$ref: '#/$defs/a'}]}}")]
    public void ASchemaWithoutEndIsBrokenOff(string schema) =>
        Assert.NotNull(Validate(schema, "a: 1").Trouble);

    [Theory]
    [InlineData("properties: {a: {pattern: '^(a+)+$'}}")]
    [InlineData("properties: {a: {pattern: '^(?=a)(a|a)*$'}}")]
    [InlineData("properties: {a: {pattern: '['}}")]
    public void ACatastrophicPatternEndsSoon(string schema)
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        _ = Validate(schema, "a: " + new string('a', 5000) + "!").Errors.Count;
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), watch.Elapsed.ToString());
    }

    [Fact]
    public void AMissingReferenceIsSaid() =>
        Assert.Equal("the schema refers to 'other.json', which is not there", Validate("$ref: other.json", "a: 1").Trouble);

    private static (IReadOnlyList<SchemaError> Errors, string? Trouble) Validate(string schema, string value) =>
        new JsonSchema(YamlReader.Parse(schema).Root!, "test:///schema.yml", static _ => null).Validate(YamlReader.Parse(value).Root!);
}
