<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ImportScreen</name>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>正在读取文件……</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>请先选择文件。</translation>
    </message>
    <message>
        <source>Looking at the rows…</source>
        <translation>正在核对各行……</translation>
    </message>
    <message>
        <source>There is no row left to take in.</source>
        <translation>没有需要导入的行。</translation>
    </message>
    <message>
        <source>To the queue</source>
        <translation>去队列查看</translation>
    </message>
    <message>
        <source>{n} rows are in.</source>
        <translation>已导入 {n} 行。</translation>
    </message>
    <message>
        <source>{seconds} seconds, {rate} rows per second.</source>
        <translation>用时 {seconds} 秒，每秒 {rate} 行。</translation>
    </message>
    <message>
        <source>{n} were here already.</source>
        <translation>{n} 行以前已导入。</translation>
    </message>
    <message>
        <source>{n} were refused; save them below.</source>
        <translation>{n} 行不能导入，可在下方另存。</translation>
    </message>
    <message>
        <source>Stopped. Import the same file again to go on.</source>
        <translation>已停止，再次导入同一文件即可接着导入。</translation>
    </message>
    <message>
        <source>{one} {two}</source>
        <translation>{one}{two}</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>已存为 {name}。</translation>
    </message>
    <message>
        <source>The file cannot be written there. Choose another folder.</source>
        <translation>无法写入该位置，请换一个文件夹。</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>Words</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Time sent</source>
        <translation>留言时间</translation>
    </message>
    <message>
        <source>Their number</source>
        <translation>原编号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>诉求</translation>
    </message>
    <message>
        <source>Way it came</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>答复内容</translation>
    </message>
    <message>
        <source>Time of reply</source>
        <translation>答复时间</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新收</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>在办</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Registered today, not accepted yet; time limits start today.</source>
        <translation>今天登记，等待受理；各项时限从今天起算。</translation>
    </message>
    <message>
        <source>Registered and accepted today; time limits start today.</source>
        <translation>今天登记并受理，等待分派；各项时限从今天起算。</translation>
    </message>
    <message>
        <source>Closed cases for looking things up: no limit runs, nothing rings.</source>
        <translation>作为已办结件存查：不计时限，不提醒。</translation>
    </message>
    <message>
        <source>A row that has a reply always comes in as closed history.</source>
        <translation>已有答复的行一律按历史件导入。</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>导入为</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>留言时间</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>投诉人</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Why it is refused</source>
        <translation>不能导入的原因</translation>
    </message>
    <message>
        <source>What it begins with</source>
        <translation>该行开头</translation>
    </message>
</context>
<context>
    <name>MappingCard</name>
    <message>
        <source>3  Columns</source>
        <translation>3　对应各列</translation>
    </message>
    <message>
        <source>Not in this file</source>
        <translation>本文件没有</translation>
    </message>
    <message>
        <source>Column {place}</source>
        <translation>第 {place} 列</translation>
    </message>
    <message>
        <source>Choose the column that holds the words of the complaint.</source>
        <translation>请选择投诉正文所在的列。</translation>
    </message>
</context>
<context>
    <name>ModeCard</name>
    <message>
        <source>2  What these rows are</source>
        <translation>2　这批件属于</translation>
    </message>
    <message>
        <source>What these rows are</source>
        <translation>这批件属于</translation>
    </message>
</context>
<context>
    <name>PreviewCard</name>
    <message>
        <source>4  Check and import</source>
        <translation>4　核对并导入</translation>
    </message>
    <message>
        <source>The first rows as they will come in</source>
        <translation>导入后的前几行</translation>
    </message>
    <message>
        <source>{n} to import</source>
        <translation>可导入 {n}</translation>
    </message>
    <message>
        <source>{n} here already</source>
        <translation>已导入过 {n}</translation>
    </message>
    <message>
        <source>{n} with the same words</source>
        <translation>正文相同 {n}</translation>
    </message>
    <message>
        <source>{n} refused</source>
        <translation>不能导入 {n}</translation>
    </message>
    <message>
        <source>Nothing to look at yet</source>
        <translation>还没有可核对的内容</translation>
    </message>
    <message>
        <source>All other rows are here already</source>
        <translation>其余各行都已导入过</translation>
    </message>
    <message>
        <source>Save the refused rows below, mend them, and import that file.</source>
        <translation>请另存下方不能导入的行，改好后导入那个文件。</translation>
    </message>
    <message>
        <source>All rows are here already</source>
        <translation>所有行都已导入过</translation>
    </message>
    <message>
        <source>Taking the same file in again doubles nothing.</source>
        <translation>重复导入同一文件不会产生重复件。</translation>
    </message>
    <message>
        <source>No row can be taken in</source>
        <translation>没有可以导入的行</translation>
    </message>
    <message>
        <source>Check the columns at the left, or the reasons below.</source>
        <translation>请核对左侧各列，或看下方的原因。</translation>
    </message>
</context>
<context>
    <name>RefusedCard</name>
    <message>
        <source>Refused rows</source>
        <translation>不能导入的行</translation>
    </message>
    <message>
        <source>Refused rows with their reasons</source>
        <translation>不能导入的行和原因</translation>
    </message>
    <message>
        <source>Save refused rows</source>
        <translation>另存这些行</translation>
    </message>
</context>
<context>
    <name>RunBar</name>
    <message>
        <source>Progress of the import</source>
        <translation>导入进度</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Import {n} rows</source>
        <translation>导入 {n} 行</translation>
    </message>
    <message>
        <source>Stopping after the rows under way…</source>
        <translation>正在停止，先写完手头这一批……</translation>
    </message>
    <message>
        <source>Checking all rows once more…</source>
        <translation>正在最后核对一遍……</translation>
    </message>
    <message>
        <source>{done} of {total} rows are in. You can go on working elsewhere.</source>
        <translation>已导入 {done} / {total} 行，您可以先做别的工作。</translation>
    </message>
</context>
<context>
    <name>SourceCard</name>
    <message>
        <source>1  File</source>
        <translation>1　选择文件</translation>
    </message>
    <message>
        <source>Choose file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Paste rows</source>
        <translation>粘贴表格行</translation>
    </message>
    <message>
        <source>Tables ({patterns})</source>
        <translation>表格文件 ({patterns})</translation>
    </message>
    <message>
        <source>Or drop a workbook or a CSV file anywhere on this page.</source>
        <translation>也可以把 Excel 或 CSV 文件拖到本页任意位置。</translation>
    </message>
    <message>
        <source>Pasted rows</source>
        <translation>粘贴的内容</translation>
    </message>
    <message>
        <source>{name}: {rows} rows, {columns} columns; {kind}</source>
        <translation>{name}：{rows} 行，{columns} 列；{kind}</translation>
    </message>
    <message>
        <source>text in {encoding}</source>
        <translation>{encoding} 编码文本</translation>
    </message>
    <message>
        <source>first sheet of the workbook</source>
        <translation>工作簿的第一张表</translation>
    </message>
    <message>
        <source>clipboard</source>
        <translation>来自剪贴板</translation>
    </message>
</context>
</TS>
