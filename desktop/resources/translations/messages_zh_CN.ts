<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Errors</name>
    <message>
        <source>The dispute sheet is for a case that was sent back twice.</source>
        <translation>退回两次的投诉才需要争议件报告单。</translation>
    </message>
    <message>
        <source>Two departments sent it back. The supervisor decides by the dispute sheet.</source>
        <translation>已退回两次，列为争议件，由值班主任凭争议件报告单裁定。</translation>
    </message>
    <message>
        <source>No unit was given a supervision order. Put the case under supervision first.</source>
        <translation>还没有对承办单位下达督办。请先办理“督办”。</translation>
    </message>
    <message>
        <source>These codes are not known here: {codes}. Look them up in the lists of the hall, or in the types.</source>
        <translation>本厅没有这些代码：{codes}。请在部门、窗口、事项清单或投诉类型中核对后再填。</translation>
    </message>
    <message>
        <source>{codes} leads already. Name only the other departments that help.</source>
        <translation>{codes}已是主办单位，协办单位请填其他部门。</translation>
    </message>
    <message>
        <source>This row would take every case. Name a type, words, a window or a matter at least.</source>
        <translation>这一条没有条件，会命中所有投诉。类型、关键词、窗口、事项至少填一项。</translation>
    </message>
    <message>
        <source>The routing table names no department for this case. Propose one; the supervisor decides.</source>
        <translation>派单目录没有列明这件投诉的承办单位。请提出分派建议，由值班主任决定。</translation>
    </message>
    <message>
        <source>Alone you dispatch by the routing table: {name}. For another department, propose it.</source>
        <translation>独自值守时按派单目录分派：{name}。要派给其他单位，请提出分派建议。</translation>
    </message>
    <message>
        <source>Alone you dispatch by the routing table. Together with: {names}.</source>
        <translation>独自值守时按派单目录分派，协办单位为：{names}。</translation>
    </message>
    <message>
        <source>Alone you dispatch by the routing table, which names nobody to help.</source>
        <translation>独自值守时按派单目录分派，目录未列协办单位，请勿勾选。</translation>
    </message>
    <message>
        <source>The handler was reminded of this case within the last hour.</source>
        <translation>本件一小时内已催办过，请稍后再催。</translation>
    </message>
    <message>
        <source>This could not be done. Please try again; if it fails again, tell the administrator.</source>
        <translation>这一步没有办成。请再试一次，仍不行请告知管理员。</translation>
    </message>
    <message>
        <source>It was not saved.</source>
        <translation>本次内容没有保存。</translation>
    </message>
    <message>
        <source>It is not certain that it was saved: look before you do it again.</source>
        <translation>本次内容是否保存尚不确定，重做前请先核对。</translation>
    </message>
    <message>
        <source>Nothing was being saved just then.</source>
        <translation>此时没有正在保存的内容。</translation>
    </message>
    <message>
        <source>You handled this case yourself. A colleague has to decide here.</source>
        <translation>这件由您经办，须由其他同事来办这一步。</translation>
    </message>
    <message>
        <source>You asked for this yourself. A colleague has to decide it.</source>
        <translation>这项申请是您提出的，须由其他人审批。</translation>
    </message>
    <message>
        <source>This step belongs to the duty head. Please call the duty head.</source>
        <translation>这一步须由带班领导办理，请联系带班领导。</translation>
    </message>
    <message>
        <source>Some demands are not answered yet. Answer every one, then ask for closing.</source>
        <translation>还有诉求未答复。请逐条答复后再申请办结。</translation>
    </message>
    <message>
        <source>Nobody has contacted the person yet. Note a contact first.</source>
        <translation>还没有与投诉人联系的记录。请先联系并登记。</translation>
    </message>
    <message>
        <source>The review is not signed yet. Draft it and have it signed first.</source>
        <translation>复盘还没有签认。请先填写复盘并请值班主任签认。</translation>
    </message>
    <message>
        <source>A promise to the person is still open. Keep it and note it first.</source>
        <translation>对投诉人的承诺还没有兑现。请先兑现并登记。</translation>
    </message>
    <message>
        <source>The person may still ask for a review. Archive after the 30 days are over.</source>
        <translation>投诉人申请复查的 30 天期限未满，期满后再归档。</translation>
    </message>
    <message>
        <source>This was asked for already. Please wait for the decision.</source>
        <translation>已提出过这项申请，请等待审批。</translation>
    </message>
    <message>
        <source>The clocks of a most urgent case are never stopped.</source>
        <translation>特急件不能中止计时。</translation>
    </message>
    <message>
        <source>The time limit is over, so it cannot be extended. Report to the shift supervisor.</source>
        <translation>办理期限已过，不能再延期。请报值班主任。</translation>
    </message>
    <message>
        <source>All extensions together have a longest length; {left} days of it are left. Please enter 1 to {left} days.</source>
        <translation>各次延期合计不得超过规定期限，目前还可延期 {left} 天，请填 1 至 {left} 天。</translation>
    </message>
    <message>
        <source>At this level an extension counts in hours; {left} hours are left. Please enter 1 to {left}.</source>
        <translation>特急件的延期按小时计算，目前还可延期 {left} 小时，请填 1 至 {left}。</translation>
    </message>
    <message>
        <source>This is longer than what is left of the longest extension. Refuse it; a shorter one can be asked for if any is left.</source>
        <translation>申请的延期超出剩余可延期限。请不予批准；如仍有剩余，可重新申请较短的延期。</translation>
    </message>
    <message>
        <source>The longest extension is used up. Only an interim reply is left: report to the duty head.</source>
        <translation>可延期限已用完，只能作阶段性答复。请报带班领导。</translation>
    </message>
    <message>
        <source>No limit for closing is running on this case, so there is nothing to extend.</source>
        <translation>这件目前没有办结期限在计时，无需延期。</translation>
    </message>
    <message>
        <source>Please choose a time after now.</source>
        <translation>请选择晚于现在的时间。</translation>
    </message>
    <message>
        <source>This case was redone twice. Report to the duty head to form a special team.</source>
        <translation>这件已返工两次，请报带班领导成立专班办理。</translation>
    </message>
    <message>
        <source>This department was not asked to take part. Choose one that was.</source>
        <translation>没有请这个部门协办，请选择已列入的协办部门。</translation>
    </message>
    <message>
        <source>A redone case goes to another handler. Please choose somebody else.</source>
        <translation>返工件须换人承办，请另选承办人。</translation>
    </message>
    <message>
        <source>The complaint is about this person. Please choose somebody else.</source>
        <translation>投诉反映的就是此人，请另选他人。</translation>
    </message>
    <message>
        <source>The level is the same as before. Change it, or leave this step.</source>
        <translation>等级与原来相同。请改动等级，或退出这一步。</translation>
    </message>
    <message>
        <source>The case cannot go to that step from here. Open it anew to see what is possible.</source>
        <translation>目前的状态不能直接到这一步。请重新打开此件查看可办事项。</translation>
    </message>
    <message>
        <source>The case has moved on meanwhile. Open it anew and look what is next.</source>
        <translation>此件状态已变动。请重新打开，再看下一步。</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile. Nothing was overwritten: look at the new state, then do it again.</source>
        <translation>此内容刚被他人改动，您的修改没有覆盖它。请查看最新内容后再改。</translation>
    </message>
    <message>
        <source>Somebody else answered this demand meanwhile. Compare both texts, then save again.</source>
        <translation>这条诉求刚被他人答复过。请比对两份内容后再保存。</translation>
    </message>
    <message>
        <source>This demand is no longer part of the case. Open the case anew.</source>
        <translation>此件已没有这条诉求。请重新打开此件。</translation>
    </message>
    <message>
        <source>This step belongs to another department or handler.</source>
        <translation>这一步由其他部门或承办人办理。</translation>
    </message>
    <message>
        <source>Your role does not include this. Please ask the shift supervisor.</source>
        <translation>您的岗位没有这项权限，请找值班主任。</translation>
    </message>
    <message>
        <source>There is no such case, or you may not see it. Check the number.</source>
        <translation>没有找到此件，或您无权查看。请核对编号。</translation>
    </message>
    <message>
        <source>This request was decided or taken back already. Open the case anew.</source>
        <translation>这项申请已审批或已撤回。请重新打开此件。</translation>
    </message>
    <message>
        <source>Nothing was changed. Correct at least one line.</source>
        <translation>没有任何改动。请至少更正一项。</translation>
    </message>
    <message>
        <source>Choose some of the demands, but not all: one at least stays in this case.</source>
        <translation>请选择要拆出的诉求，至少保留一条在原件。</translation>
    </message>
    <message>
        <source>That case has already ended. Choose one that is still open.</source>
        <translation>那一件已经结束，请选择仍在办理的件。</translation>
    </message>
    <message>
        <source>This is the same case. Enter the number of the other one.</source>
        <translation>这就是本件，请填写另一件的编号。</translation>
    </message>
    <message>
        <source>Enter the whole case number, as printed on the receipt.</source>
        <translation>请按回执填写完整的受理编号。</translation>
    </message>
    <message>
        <source>What the caller said does not match. Ask for the enquiry code, or name and last four digits.</source>
        <translation>所报信息不符。请再核对查询码，或姓名与手机号后四位。</translation>
    </message>
    <message>
        <source>The person must sign the stub first. Then tick that it is signed.</source>
        <translation>请先请群众在存根上签字，再勾选已签字。</translation>
    </message>
    <message>
        <source>This person is not on the staff list any more. Please choose again.</source>
        <translation>人员名单中已没有此人，请重新选择。</translation>
    </message>
    <message>
        <source>This department is not on the list any more. Please choose again.</source>
        <translation>部门名单中已没有这个部门，请重新选择。</translation>
    </message>
    <message>
        <source>This window is not on the list any more. Please choose again.</source>
        <translation>窗口名单中已没有这个窗口，请重新选择。</translation>
    </message>
    <message>
        <source>The hall has no shift supervisor yet. Ask the administrator to name one.</source>
        <translation>大厅还没有值班主任，请管理员先设置。</translation>
    </message>
    <message>
        <source>This complaint is registered already, as {number}. Do not register it again.</source>
        <translation>这份投诉已登记，编号 {number}，请勿重复登记。</translation>
    </message>
    <message>
        <source>This draft is gone: it was registered or deleted. Look in the queue.</source>
        <translation>这份草稿已登记或已删除。请到队列中查看。</translation>
    </message>
    <message>
        <source>This draft cannot be read. Please take the complaint down again.</source>
        <translation>这份草稿无法读取，请重新记录。</translation>
    </message>
    <message>
        <source>This paper was issued already. Print it again with a reason.</source>
        <translation>这份文书已出具过。如需再打，请写明补打原因。</translation>
    </message>
    <message>
        <source>There is no such paper in this case. Issue it first.</source>
        <translation>此件还没有这份文书，请先出具。</translation>
    </message>
    <message>
        <source>The reply letter is not issued yet. Issue it, then deliver it.</source>
        <translation>答复书还没有出具。请先出具，再送达。</translation>
    </message>
    <message>
        <source>The transfer slip needs a department. Dispatch the case first.</source>
        <translation>还没有承办部门，请先分派，再出转办单。</translation>
    </message>
    <message>
        <source>The reply letter is issued after the reply was approved. You can look at the draft now.</source>
        <translation>答复经审批后才能出具答复书，现在可先查看草稿。</translation>
    </message>
    <message>
        <source>This case is not handled under this number any more, so a receipt would promise too much. Print the paper that ended it.</source>
        <translation>本件已不在这个编号下办理，回执上的承诺不再有效，不能再打印。请打印终结本件的文书。</translation>
    </message>
    <message>
        <source>This notice is only for a case that was not accepted.</source>
        <translation>只有不予受理的件才出这份告知书。</translation>
    </message>
    <message>
        <source>This notice is only for an extension that was granted.</source>
        <translation>延期获批后才出延期告知书。</translation>
    </message>
    <message>
        <source>This notice is only for a case whose clocks are stopped.</source>
        <translation>中止计时后才出中止告知书。</translation>
    </message>
    <message>
        <source>The call-back sheet is for a case whose reply was delivered.</source>
        <translation>答复送达后才出回访单。</translation>
    </message>
    <message>
        <source>A void or merged case has no proof of delivery.</source>
        <translation>已作废或已并件的件不出送达回证。</translation>
    </message>
    <message>
        <source>The character &apos;{char}&apos; cannot be printed yet. Write it in another way, or tell the administrator.</source>
        <translation>“{char}”字暂时无法打印。请换一种写法，或告知管理员。</translation>
    </message>
    <message>
        <source>This file is empty. Please choose another one.</source>
        <translation>这个文件是空的，请另选文件。</translation>
    </message>
    <message>
        <source>This file is larger than {limit_mb} MB. Make it smaller or split it.</source>
        <translation>文件超过 {limit_mb} MB，请压缩或拆分后再添加。</translation>
    </message>
    <message>
        <source>Files of this kind are not taken. Use pictures, PDF, sound, MP4 video, Word, Excel or plain text.</source>
        <translation>不支持这类文件。请用图片、PDF、录音、MP4 视频、Word、Excel 或纯文本。</translation>
    </message>
    <message>
        <source>This file cannot be read. Copy it to this computer and choose it again.</source>
        <translation>文件无法读取。请先复制到本机再添加。</translation>
    </message>
    <message>
        <source>This attachment is not there any more. Open the case anew.</source>
        <translation>这个附件已不存在，请重新打开此件。</translation>
    </message>
    <message>
        <source>The file of this attachment is missing on this computer. Tell the administrator; the backup has it.</source>
        <translation>本机缺少这个附件的文件。请告知管理员从备份找回。</translation>
    </message>
    <message>
        <source>The file of this attachment is damaged and is not shown. Tell the administrator; the backup has it.</source>
        <translation>这个附件的文件已损坏，不予显示。请告知管理员从备份找回。</translation>
    </message>
    <message>
        <source>The attachment could not be stored. {saved} Please add it again; if it fails again, tell the administrator.</source>
        <translation>附件没有存上。{saved}请再添加一次，仍不行请告知管理员。</translation>
    </message>
    <message>
        <source>You may keep {limit} views. Delete one that you do not need.</source>
        <translation>最多保存 {limit} 个视图，请先删除一个不用的。</translation>
    </message>
    <message>
        <source>Please fill in: {field}.</source>
        <translation>请填写{field}。</translation>
    </message>
    <message>
        <source>Pick one from the list, or leave it empty.</source>
        <translation>请从列表中选择，或者留空。</translation>
    </message>
    <message>
        <source>Say where it happened: a window, a department, a matter or a place.</source>
        <translation>请填写发生地点：窗口、部门、事项或地点任填一项。</translation>
    </message>
    <message>
        <source>Enter a telephone number, or choose "No contact".</source>
        <translation>请填写联系电话，或选“无联系方式”。</translation>
    </message>
    <message>
        <source>At most {limit} demands can be listed. Put similar ones together.</source>
        <translation>诉求最多 {limit} 条，请合并相近的诉求。</translation>
    </message>
    <message>
        <source>At most {limit} representatives can be named. Add the list of all names as a file.</source>
        <translation>代表人最多 {limit} 人。全部人员名单请作为附件添加。</translation>
    </message>
    <message>
        <source>The emotion level is a number from 0 to {highest}.</source>
        <translation>情绪等级只能是 0 至 {highest}。</translation>
    </message>
    <message>
        <source>This text is too long: {length} of {limit} characters. Please shorten it.</source>
        <translation>内容过长：已有 {length} 字，最多 {limit} 字，请精简。</translation>
    </message>
    <message>
        <source>Character {position} cannot be kept. Delete it or type it again.</source>
        <translation>第 {position} 个字符无法保存，请删除或重新输入。</translation>
    </message>
    <message>
        <source>Character {position} is broken. Delete it or type it again.</source>
        <translation>第 {position} 个字符已损坏，请删除或重新输入。</translation>
    </message>
    <message>
        <source>There is an invisible sign at place {position}. Type the text again by hand.</source>
        <translation>第 {position} 个位置有看不见的符号，请手工重新输入。</translation>
    </message>
    <message>
        <source>Please enter a telephone number.</source>
        <translation>请填写联系电话。</translation>
    </message>
    <message>
        <source>A telephone number has only digits. Please check it.</source>
        <translation>电话号码只能是数字，请核对。</translation>
    </message>
    <message>
        <source>This is no complete telephone number. Read it back to the person.</source>
        <translation>电话号码不完整，请与本人核对。</translation>
    </message>
    <message>
        <source>No mobile number begins like this. Read it back to the person.</source>
        <translation>没有这样开头的手机号，请与本人核对。</translation>
    </message>
    <message>
        <source>A mobile number has 11 digits; here are {digits}. Read it back to the person.</source>
        <translation>手机号应为 11 位，现有 {digits} 位，请与本人核对。</translation>
    </message>
    <message>
        <source>This area code does not exist. Please check it.</source>
        <translation>没有这个区号，请核对。</translation>
    </message>
    <message>
        <source>The number after the area code has 7 or 8 digits; here are {digits}.</source>
        <translation>区号后的号码应为 7 或 8 位，现有 {digits} 位。</translation>
    </message>
    <message>
        <source>Write telephone numbers with digits, for example 0590-6000120.</source>
        <translation>请用数字填写电话，例如 0590-6000120。</translation>
    </message>
    <message>
        <source>Use letters, digits, points and dashes only, without blanks.</source>
        <translation>只能用字母、数字、点和短横线，不含空格。</translation>
    </message>
    <message>
        <source>Write opening hours like 08:30-12:00,13:30-17:00.</source>
        <translation>请按 08:30-12:00,13:30-17:00 的格式填写。</translation>
    </message>
    <message>
        <source>This time zone does not exist. Use for example Asia/Shanghai.</source>
        <translation>没有这个时区，请填写 Asia/Shanghai 这样的名称。</translation>
    </message>
    <message>
        <source>Please enter the number of the document.</source>
        <translation>请填写证件号码。</translation>
    </message>
    <message>
        <source>This is an old number of 15 digits. Ask for the new one of 18 digits.</source>
        <translation>这是旧的 15 位号码，请填写 18 位新号码。</translation>
    </message>
    <message>
        <source>A number of {length} characters is not complete. Compare it with the document.</source>
        <translation>证件号码现有 {length} 位，位数不对，请对照证件核对。</translation>
    </message>
    <message>
        <source>Only digits and X at the end are possible here. Please check it.</source>
        <translation>证件号码只能是数字，末位可为 X，请核对。</translation>
    </message>
    <message>
        <source>One digit is mistyped. Compare the number with the document.</source>
        <translation>号码中有一位输错，请对照证件核对。</translation>
    </message>
    <message>
        <source>This number belongs to another kind of document. Change the kind or the number.</source>
        <translation>这个号码属于另一种证件，请更改证件类型或号码。</translation>
    </message>
    <message>
        <source>The first six digits name no region. Compare them with the document.</source>
        <translation>号码前六位没有对应的地区，请对照证件核对。</translation>
    </message>
    <message>
        <source>The date of birth in the number is impossible. Compare it with the document.</source>
        <translation>号码中的出生日期不对，请对照证件核对。</translation>
    </message>
    <message>
        <source>A passport number has 5 to 15 letters and digits. Please check it.</source>
        <translation>护照号码由 5 至 15 位字母和数字组成，请核对。</translation>
    </message>
    <message>
        <source>An enquiry code has {length} signs. Please check it.</source>
        <translation>查询码共 {length} 位，请核对。</translation>
    </message>
    <message>
        <source>&apos;{character}&apos; never occurs in an enquiry code. Please check it.</source>
        <translation>查询码中没有“{character}”，请核对。</translation>
    </message>
    <message>
        <source>The password needs at least {shortest} characters.</source>
        <translation>密码至少 {shortest} 位。</translation>
    </message>
    <message>
        <source>The password may have at most {longest} characters.</source>
        <translation>密码最多 {longest} 位。</translation>
    </message>
    <message>
        <source>The password must not be the staff number.</source>
        <translation>密码不能与工号相同。</translation>
    </message>
    <message>
        <source>The new password must differ from the old one.</source>
        <translation>新密码不能与原密码相同。</translation>
    </message>
    <message>
        <source>The password is too easy to guess. Use more different characters.</source>
        <translation>密码太简单，请多用几种不同的字符。</translation>
    </message>
    <message>
        <source>The old password is not right. Please type it again.</source>
        <translation>原密码不对，请重新输入。</translation>
    </message>
    <message>
        <source>The passphrase needs at least {shortest} characters.</source>
        <translation>恢复口令至少 {shortest} 位。</translation>
    </message>
    <message>
        <source>The passphrase is too easy to guess. Use more different characters.</source>
        <translation>恢复口令太简单，请多用几种不同的字符。</translation>
    </message>
    <message>
        <source>The passphrase does not open this backup. Nothing was changed; please type it again.</source>
        <translation>恢复口令打不开这份备份。数据没有改动，请重新输入。</translation>
    </message>
    <message>
        <source>Please enter the recovery passphrase.</source>
        <translation>请输入恢复口令。</translation>
    </message>
    <message>
        <source>Please enter the password.</source>
        <translation>请输入密码。</translation>
    </message>
    <message>
        <source>Name the member of staff by number.</source>
        <translation>请写明人员的工号。</translation>
    </message>
    <message>
        <source>This time is still to come. Please check it.</source>
        <translation>这个时间还没有到，请核对。</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is no possible time. Please check it.</source>
        <translation>“{text}”不是有效的时间，请核对。</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; cannot be read as a time. Write it like 2025-03-11 16:30.</source>
        <translation>无法识别时间“{text}”，请写成 2025-03-11 16:30。</translation>
    </message>
    <message>
        <source>Choose the column that holds the words of the complaint.</source>
        <translation>请选择哪一列是投诉内容。</translation>
    </message>
    <message>
        <source>This file is larger than {megabytes} MB. Split it and import the parts.</source>
        <translation>文件超过 {megabytes} MB，请拆分后分次导入。</translation>
    </message>
    <message>
        <source>The table has more than {rows} rows. Split it and import the parts.</source>
        <translation>表格超过 {rows} 行，请拆分后分次导入。</translation>
    </message>
    <message>
        <source>This file cannot be read. Close it in other programs and choose it again.</source>
        <translation>文件无法读取。请先在其他程序中关闭它，再重新选择。</translation>
    </message>
    <message>
        <source>The characters of this file cannot be read. Save it as UTF-8 or as a workbook.</source>
        <translation>文件的文字无法识别，请另存为 UTF-8 或 Excel 表格。</translation>
    </message>
    <message>
        <source>This file is no table. Choose a CSV file or a workbook.</source>
        <translation>这不是表格文件，请选择 CSV 或 Excel 文件。</translation>
    </message>
    <message>
        <source>This file has no rows. Please choose another one.</source>
        <translation>文件中没有数据行，请另选文件。</translation>
    </message>
    <message>
        <source>Staff number or password is not right. Please type both again.</source>
        <translation>工号或密码不对，请重新输入。</translation>
    </message>
    <message>
        <source>Too many failed attempts. Please wait {seconds} seconds and try again.</source>
        <translation>输错次数过多，请等待 {seconds} 秒后再试。</translation>
    </message>
    <message>
        <source>You have no role yet, so there is nothing to open. Please ask the administrator.</source>
        <translation>您还没有分配岗位，请找管理员设置。</translation>
    </message>
    <message>
        <source>This password is valid once only. Sign in at the desk and choose your own.</source>
        <translation>这是一次性密码。请先在窗口程序登录并设置自己的密码。</translation>
    </message>
    <message>
        <source>This computer has no hall yet. Set up the hall and the first administrator first.</source>
        <translation>本机还没有建立大厅。请先填写大厅信息并建立管理员。</translation>
    </message>
    <message>
        <source>The hall is set up already. Please sign in.</source>
        <translation>大厅已建立，请直接登录。</translation>
    </message>
    <message>
        <source>One administrator must remain. Make somebody else administrator first.</source>
        <translation>必须保留一名管理员。请先指定另一名管理员。</translation>
    </message>
    <message>
        <source>This staff number belongs to somebody already. Please use another one.</source>
        <translation>这个工号已有人使用，请换一个。</translation>
    </message>
    <message>
        <source>A staff number is never changed. Add a new person instead.</source>
        <translation>工号不能更改。如需新工号，请新增人员。</translation>
    </message>
    <message>
        <source>This code is in use already. Please use another one.</source>
        <translation>这个编码已被使用，请换一个。</translation>
    </message>
    <message>
        <source>This name is in use already. Please use another one.</source>
        <translation>这个名称已被使用，请换一个。</translation>
    </message>
    <message>
        <source>A role is listed twice. Remove one of them.</source>
        <translation>同一岗位列了两次，请去掉一个。</translation>
    </message>
    <message>
        <source>These roles must be held by different persons. Choose one of them.</source>
        <translation>这些岗位须由不同的人担任，请只保留一个。</translation>
    </message>
    <message>
        <source>A handler needs a department. Please choose one.</source>
        <translation>承办人须有所属部门，请选择部门。</translation>
    </message>
    <message>
        <source>Nobody can be the own substitute. Choose somebody else.</source>
        <translation>不能由本人替岗，请另选替岗人。</translation>
    </message>
    <message>
        <source>The roles of this substitute do not go together with: {role}. Choose somebody else.</source>
        <translation>此人现有岗位不能兼任{role}，请另选替岗人。</translation>
    </message>
    <message>
        <source>The absence must end after it begins.</source>
        <translation>离岗结束时间须晚于开始时间。</translation>
    </message>
    <message>
        <source>This person is no shift supervisor. Choose one who is.</source>
        <translation>此人不是值班主任，请选择值班主任。</translation>
    </message>
    <message>
        <source>This entry is not there any more. Load the list anew.</source>
        <translation>这一项已不存在，请刷新列表。</translation>
    </message>
    <message>
        <source>This department still has an open case: {number}. Pass it on first.</source>
        <translation>该部门还有未办结的件：{number}。请先转出。</translation>
    </message>
    <message>
        <source>Another program is keeping the data busy. {saved} Wait a moment and try again.</source>
        <translation>数据正被其他程序占用。{saved}请稍候再试。</translation>
    </message>
    <message>
        <source>The disk of this computer is full. {saved} Tell the administrator to make room.</source>
        <translation>本机磁盘已满。{saved}请告知管理员清理空间。</translation>
    </message>
    <message>
        <source>The disk of this computer reports an error. {saved} Use paper forms and call the administrator at once.</source>
        <translation>本机磁盘出现故障。{saved}请改用纸质登记表，并立即联系管理员。</translation>
    </message>
    <message>
        <source>The data may be read but not written. {saved} Please call the administrator.</source>
        <translation>数据只能读取，不能写入。{saved}请联系管理员。</translation>
    </message>
    <message>
        <source>The data of this computer cannot be opened. {saved} Use paper forms and call the administrator.</source>
        <translation>本机数据打不开。{saved}请改用纸质登记表，并联系管理员。</translation>
    </message>
    <message>
        <source>The data of this computer is damaged. {saved} Use paper forms and have the administrator restore the backup.</source>
        <translation>本机数据已损坏。{saved}请改用纸质登记表，并请管理员从备份恢复。</translation>
    </message>
    <message>
        <source>The data was written by a newer version of this program. Please install that version.</source>
        <translation>数据由更新版本的程序写入，请安装新版本后再打开。</translation>
    </message>
    <message>
        <source>The data lies on a network drive, where it is not safe. Have the administrator move it to this computer.</source>
        <translation>数据放在网络盘上，不安全。请管理员移到本机磁盘。</translation>
    </message>
    <message>
        <source>There is sound data on this computer already. Sign in as administrator to replace it.</source>
        <translation>本机已有完好的数据。如需替换，请由管理员登录后恢复。</translation>
    </message>
    <message>
        <source>This version works with data on this computer only. Check the location of the data.</source>
        <translation>本版本只使用本机数据，请管理员核对数据位置。</translation>
    </message>
    <message>
        <source>This file is no backup, or it cannot be read. Choose another one; nothing was changed.</source>
        <translation>这不是备份文件，或无法读取。数据没有改动，请另选一份。</translation>
    </message>
    <message>
        <source>This backup is damaged. Choose an earlier one; nothing was changed.</source>
        <translation>这份备份已损坏。数据没有改动，请选择更早的一份。</translation>
    </message>
    <message>
        <source>This backup comes from a newer version. Install that version first; nothing was changed.</source>
        <translation>这份备份来自更新版本的程序。数据没有改动，请先安装新版本。</translation>
    </message>
    <message>
        <source>This backup did not pass the check. Choose an earlier one; nothing was changed.</source>
        <translation>这份备份没有通过校验。数据没有改动，请选择更早的一份。</translation>
    </message>
    <message>
        <source>There is a backup with this name already. Please use another name.</source>
        <translation>已有同名备份，请换一个名称。</translation>
    </message>
    <message>
        <source>No backup was made: part of the data did not pass the check. Please call the administrator.</source>
        <translation>未做备份：部分数据没有通过校验。请联系管理员。</translation>
    </message>
    <message>
        <source>The backup could not be written. Check the folder and try again; your data is as it was.</source>
        <translation>备份没有写成。请检查备份文件夹后再试，原有数据不受影响。</translation>
    </message>
    <message>
        <source>Set the recovery passphrase first; then backups can be made.</source>
        <translation>请先设置恢复口令，之后才能备份。</translation>
    </message>
    <message>
        <source>The backup could not be brought back. The data is as it was; check the disk and try again.</source>
        <translation>恢复没有完成，数据保持原样。请检查磁盘后再试。</translation>
    </message>
    <message>
        <source>Nothing can be written into this folder. Please choose another one.</source>
        <translation>这个文件夹无法写入，请另选文件夹。</translation>
    </message>
    <message>
        <source>Invented cases are only made in the demonstration hall.</source>
        <translation>只有演示大厅可以生成演示件。</translation>
    </message>
    <message>
        <source>The demonstration hall lacks somebody with the role: {role}. Add one first.</source>
        <translation>演示大厅还缺少{role}，请先添加人员。</translation>
    </message>
    <message>
        <source>The person has not said that they are dissatisfied. Call back first and ask.</source>
        <translation>群众没有表示不满意。请先回访问清楚。</translation>
    </message>
    <message>
        <source>The 30 days to ask for a review are over. New facts make a new, linked case.</source>
        <translation>已超过30天的复查申请期。有新事实的，另立新件并关联本件。</translation>
    </message>
    <message>
        <source>The case was reviewed twice, the decision is final. Explain it to the person.</source>
        <translation>本件已经复查、复核，决定为最终决定。请向群众说明。</translation>
    </message>
    <message>
        <source>Only a handler or a shift supervisor can lead the team. Choose somebody else.</source>
        <translation>组长须由承办人或值班主任担任，请另选一位。</translation>
    </message>
    <message>
        <source>Nobody on the staff has the number {number}. Please check it.</source>
        <translation>没有工号为 {number} 的人员，请核对。</translation>
    </message>
    <message>
        <source>A department has not answered yet. Wait for it, or ask to go on without it.</source>
        <translation>还有单位没有回件。请等待，或申请不等该单位。</translation>
    </message>
    <message>
        <source>This is after the closing date of the case. Choose an earlier time.</source>
        <translation>晚于本件的办结日期，请选早一些的时间。</translation>
    </message>
    <message>
        <source>{unit} leads this case already. Choose other departments.</source>
        <translation>{unit}已是本件的主办单位，请选其他单位。</translation>
    </message>
    <message>
        <source>This is before the case was registered. Look at the paper again.</source>
        <translation>早于本件登记的时间，请核对纸面时间。</translation>
    </message>
    <message>
        <source>This comes from your own department. Somebody outside it has to decide.</source>
        <translation>这是本单位提出的，须由单位以外的人审批。</translation>
    </message>
    <message>
        <source>The time to answer is over, so this counts as refused. The old date holds.</source>
        <translation>审批时限已过，视为不同意，仍按原时限办理。</translation>
    </message>
    <message>
        <source>This holds already. Set the level or the department anew instead of refusing.</source>
        <translation>此事已生效，不能退回；请重新确定级别或重新分派。</translation>
    </message>
    <message>
        <source>A receipt was printed meanwhile. Refuse this; have it asked for again, with how the person was told.</source>
        <translation>其间已打印回执。请先不批准，写明告知情况后重新申请。</translation>
    </message>
    <message>
        <source>A receipt is out. Tell the person first, then write here how.</source>
        <translation>回执已发出。请先告知本人，再在此写明告知情况。</translation>
    </message>
    <message>
        <source>This workbook is locked by a password. Open it, save it without one, and choose it again.</source>
        <translation>表格设有打开密码。请先打开，去掉密码另存，再选择。</translation>
    </message>
    <message>
        <source>This file is a web page under another name. Open it in a spreadsheet program and save it as a workbook (xlsx).</source>
        <translation>这是网页文件改的名。请用表格软件打开，另存为 xlsx，再选择。</translation>
    </message>
    <message>
        <source>There is no database at {file}. Check --database; nothing was made.</source>
        <translation>{file} 处没有数据库，请核对 --database；未新建任何文件。</translation>
    </message>
    <message>
        <source>There is no file {name}. Check the path and choose it again.</source>
        <translation>找不到文件 {name}，请核对路径后重新选择。</translation>
    </message>
    <message>
        <source>The file has no column {heading}. Use a heading as it stands in the file.</source>
        <translation>文件中没有“{heading}”这一列，请按文件中的列名填写。</translation>
    </message>
    <message>
        <source>The rules in {name} are wrong at {place}. Correct the file, then start again.</source>
        <translation>规则文件 {name} 在 {place} 处有误，请改正后再运行。</translation>
    </message>
    <message>
        <source>Learning takes two labels with {least} rows or more each. Choose another column or file.</source>
        <translation>至少要有两类，每类不少于 {least} 行，才能学习。请换一列或换一个文件。</translation>
    </message>
    <message>
        <source>This is no model of this version. Choose a file that learning wrote.</source>
        <translation>这不是本版本的模型文件，请选择学习时生成的文件。</translation>
    </message>
    <message>
        <source>The model file is damaged. Learn again, or take a copy of it.</source>
        <translation>模型文件已损坏，请重新学习，或换用它的副本。</translation>
    </message>
    <message>
        <source>The results would overwrite the file that is read. Name another file.</source>
        <translation>结果文件与原文件相同，会覆盖原文件，请换一个文件名。</translation>
    </message>
    <message>
        <source>Solved, service right again, improvement: one of the three is empty. Write the review.</source>
        <translation>“是否解决、服务恢复、能力改进”三项须填齐，请先写复盘。</translation>
    </message>
    <message>
        <source>The notice of non-acceptance is not delivered yet. Record its delivery first.</source>
        <translation>不予受理告知书尚未送达，请先登记送达。</translation>
    </message>
    <message>
        <source>Nothing proves the withdrawal. Add the signed paper or the recording as a file.</source>
        <translation>撤回没有书面或录音凭据，请把书面材料或录音作为附件加入。</translation>
    </message>
    <message>
        <source>An interim reply comes after the last extension. Ask for an extension first.</source>
        <translation>阶段性答复须在最后一次延期之后作出，请先申请延期。</translation>
    </message>
    <message>
        <source>Point {number} has no finding yet. Choose one for every point.</source>
        <translation>诉求{number}还没有结论，请逐项选择。</translation>
    </message>
    <message>
        <source>Try three times to reach the person and note each try as a contact first.</source>
        <translation>请先尝试联系群众三次，每次都登记联系情况。</translation>
    </message>
    <message>
        <source>The pasted text makes {length} characters, {limit} fit here. Nothing was inserted; shorten it or add it as a file.</source>
        <translation>粘贴后共 {length} 字，这里最多 {limit} 字，未插入任何内容；请精简，或作为附件添加。</translation>
    </message>
    <message>
        <source>There is no such day: {text}. Ask the person again.</source>
        <translation>没有“{text}”这一天，请与本人核对。</translation>
    </message>
    <message>
        <source>This day is still to come. Correct it, or choose that it is about to happen.</source>
        <translation>这一天还没有到。请更正，或选“将要发生”。</translation>
    </message>
    <message>
        <source>You made this call-back yourself. A colleague has to judge it.</source>
        <translation>这次回访是您本人做的，须由其他同事判定。</translation>
    </message>
    <message>
        <source>You register for your own department only. Send the person to the service desk.</source>
        <translation>您只能登记本单位的投诉，请引导群众到服务台登记。</translation>
    </message>
    <message>
        <source>This person has the case in hand. Give it to somebody else first.</source>
        <translation>此人正在承办本件，请先改派他人。</translation>
    </message>
    <message>
        <source>This version of the rules is not there. Load the list anew.</source>
        <translation>没有这个版本。请刷新列表后重试。</translation>
    </message>
    <message>
        <source>The rules cannot be saved like this. Please put this place right first: {reason}</source>
        <translation>规则这样无法保存，请先改正此处：{reason}</translation>
    </message>
    <message>
        <source>Nothing was changed, so there is nothing to save.</source>
        <translation>没有任何改动，无须保存。</translation>
    </message>
    <message>
        <source>No day was changed, so there is nothing to save.</source>
        <translation>没有改动任何一天，无须保存。</translation>
    </message>
    <message>
        <source>This day stands in the calendar twice.</source>
        <translation>这一天在日历中重复出现。</translation>
    </message>
    <message>
        <source>Say from when to when the hall opens on this day, for example 08:30-12:00.</source>
        <translation>请写明当天的开放时段，例如 08:30-12:00。</translation>
    </message>
    <message>
        <source>On a closed day there are no hours. Clear them or choose “Other hours”.</source>
        <translation>放假日没有开放时段。请清空时段，或改选“其他时间”。</translation>
    </message>
    <message>
        <source>Choose a day between 2000 and 2099.</source>
        <translation>请选择 2000 年至 2099 年之间的日期。</translation>
    </message>
    <message>
        <source>Give the hours of all seven weekdays.</source>
        <translation>请写明一周七天的开放时段。</translation>
    </message>
    <message>
        <source>The hall must open on one weekday at least: no date could be reckoned otherwise.</source>
        <translation>一周至少要有一天开放，否则无法推算任何期限。</translation>
    </message>
    <message>
        <source>The row holds no text.</source>
        <translation>该行正文为空。</translation>
    </message>
    <message>
        <source>This letter is only for an interim reply that was given before the reply itself.</source>
        <translation>作出阶段性答复后、最终答复前，才出阶段性答复函。</translation>
    </message>
    <message>
        <source>This notice is only for a case whose reply is being reviewed.</source>
        <translation>复查进行中的件才出复查受理告知书。</translation>
    </message>
    <message>
        <source>This notice is only for a review that was decided.</source>
        <translation>复查作出决定后才出复查答复告知书。</translation>
    </message>
    <message>
        <source>An interim reply comes after the last extension. More time can still be granted: ask for that first.</source>
        <translation>阶段性答复须在最后一次延期之后。还可以延期，请先申请延期。</translation>
    </message>
    <message>
        <source>A list needs one word at least.</source>
        <translation>词表至少要有一个词。</translation>
    </message>
    <message>
        <source>A list holds at most {limit} words; there are {length}. Take some out.</source>
        <translation>一个词表最多 {limit} 个词，现有 {length} 个，请删减。</translation>
    </message>
    <message>
        <source>This alarm was answered already. Open the case anew.</source>
        <translation>这条警示已经处置，请重新打开此件。</translation>
    </message>
    <message>
        <source>Two departments need {least} closed cases each before anything can be learned. Try later.</source>
        <translation>至少要有两个部门各办结 {least} 件，才能学习。请过些时候再试。</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>department instead</source>
        <translation>建议承办单位</translation>
    </message>
    <message>
        <source>date of the answer</source>
        <translation>要求回复时间</translation>
    </message>
    <message>
        <source>departments that help</source>
        <translation>协办单位</translation>
    </message>
    <message>
        <source>types</source>
        <translation>投诉类型</translation>
    </message>
    <message>
        <source>windows</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>matters</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>duty clause</source>
        <translation>职责依据</translation>
    </message>
    <message>
        <source>this line</source>
        <translation>这一项</translation>
    </message>
    <message>
        <source>name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>form of address</source>
        <translation>称呼</translation>
    </message>
    <message>
        <source>contact telephone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>kind of document</source>
        <translation>证件类型</translation>
    </message>
    <message>
        <source>document number</source>
        <translation>证件号码</translation>
    </message>
    <message>
        <source>relation</source>
        <translation>与本人关系</translation>
    </message>
    <message>
        <source>address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>needs</source>
        <translation>特殊需要</translation>
    </message>
    <message>
        <source>way it came in</source>
        <translation>来源渠道</translation>
    </message>
    <message>
        <source>the person’s words</source>
        <translation>投诉原话</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>facts</source>
        <translation>事实经过</translation>
    </message>
    <message>
        <source>demand</source>
        <translation>诉求</translation>
    </message>
    <message>
        <source>demands</source>
        <translation>诉求</translation>
    </message>
    <message>
        <source>type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>departments</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>matter</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>employee complained about</source>
        <translation>被反映人员</translation>
    </message>
    <message>
        <source>who is complained about</source>
        <translation>被反映人</translation>
    </message>
    <message>
        <source>place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>when it happened</source>
        <translation>发生时间</translation>
    </message>
    <message>
        <source>latest date of the person</source>
        <translation>群众最晚需办结时间</translation>
    </message>
    <message>
        <source>emotion level</source>
        <translation>情绪等级</translation>
    </message>
    <message>
        <source>representatives</source>
        <translation>代表人</translation>
    </message>
    <message>
        <source>delegate</source>
        <translation>代为反映人</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>urgency</source>
        <translation>紧急程度</translation>
    </message>
    <message>
        <source>text</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>what was said</source>
        <translation>沟通内容</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>basis</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>ground</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>explanation</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>body in charge</source>
        <translation>主管单位</translation>
    </message>
    <message>
        <source>its address</source>
        <translation>单位地址</translation>
    </message>
    <message>
        <source>its telephone</source>
        <translation>单位电话</translation>
    </message>
    <message>
        <source>handler</source>
        <translation>承办人</translation>
    </message>
    <message>
        <source>task</source>
        <translation>协办事项</translation>
    </message>
    <message>
        <source>who took it</source>
        <translation>接收人</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>facts found</source>
        <translation>查明事实</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>认定结果</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>处理措施</translation>
    </message>
    <message>
        <source>who is responsible</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>promised date</source>
        <translation>承诺时间</translation>
    </message>
    <message>
        <source>next contact</source>
        <translation>下次联系时间</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>联系结果</translation>
    </message>
    <message>
        <source>who signed on paper</source>
        <translation>纸面签收人</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>what was done so far</source>
        <translation>已办情况</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>下一步安排</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>截止时间</translation>
    </message>
    <message>
        <source>staff number</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>end of the absence</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>beginning of the absence</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>result</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>whether it is solved</source>
        <translation>是否解决</translation>
    </message>
    <message>
        <source>satisfaction</source>
        <translation>满意程度</translation>
    </message>
    <message>
        <source>signature on the stub</source>
        <translation>存根签字</translation>
    </message>
    <message>
        <source>findings</source>
        <translation>认定结果</translation>
    </message>
    <message>
        <source>way of delivery</source>
        <translation>送达方式</translation>
    </message>
    <message>
        <source>receiver</source>
        <translation>签收人</translation>
    </message>
    <message>
        <source>second server</source>
        <translation>见证人</translation>
    </message>
    <message>
        <source>cause</source>
        <translation>原因分类</translation>
    </message>
    <message>
        <source>what caused it</source>
        <translation>原因说明</translation>
    </message>
    <message>
        <source>what went well</source>
        <translation>做得好的</translation>
    </message>
    <message>
        <source>what went badly</source>
        <translation>做得不足的</translation>
    </message>
    <message>
        <source>improvement</source>
        <translation>改进措施</translation>
    </message>
    <message>
        <source>who improves it</source>
        <translation>改进责任人</translation>
    </message>
    <message>
        <source>when it is improved</source>
        <translation>改进期限</translation>
    </message>
    <message>
        <source>why nothing is improved</source>
        <translation>无需改进的理由</translation>
    </message>
    <message>
        <source>what the caller gave</source>
        <translation>来电人所报信息</translation>
    </message>
    <message>
        <source>enquiry code</source>
        <translation>查询码</translation>
    </message>
    <message>
        <source>number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>administrator’s name</source>
        <translation>管理员姓名</translation>
    </message>
    <message>
        <source>password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>old password</source>
        <translation>原密码</translation>
    </message>
    <message>
        <source>new password</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>recovery passphrase</source>
        <translation>恢复口令</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>duty telephone</source>
        <translation>值班电话</translation>
    </message>
    <message>
        <source>body for review</source>
        <translation>复查机关</translation>
    </message>
    <message>
        <source>address of that body</source>
        <translation>复查机关地址</translation>
    </message>
    <message>
        <source>telephone of that body</source>
        <translation>复查机关电话</translation>
    </message>
    <message>
        <source>file prefix</source>
        <translation>文号代字</translation>
    </message>
    <message>
        <source>opening hours</source>
        <translation>对外服务时间</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>standing shift supervisor</source>
        <translation>默认值班主任</translation>
    </message>
    <message>
        <source>code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>floor</source>
        <translation>楼层</translation>
    </message>
    <message>
        <source>head</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>roles</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>交接事项</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>列对应</translation>
    </message>
    <message>
        <source>time received</source>
        <translation>收到时间</translation>
    </message>
    <message>
        <source>team leader</source>
        <translation>组长</translation>
    </message>
    <message>
        <source>team members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>who decided</source>
        <translation>决定机关</translation>
    </message>
    <message>
        <source>what was decided</source>
        <translation>决定内容</translation>
    </message>
    <message>
        <source>time on the paper</source>
        <translation>纸面时间</translation>
    </message>
    <message>
        <source>time to answer by</source>
        <translation>回件期限</translation>
    </message>
    <message>
        <source>column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>model file</source>
        <translation>模型文件</translation>
    </message>
    <message>
        <source>label</source>
        <translation>类别列</translation>
    </message>
    <message>
        <source>file of rules</source>
        <translation>规则文件</translation>
    </message>
    <message>
        <source>file of refused rows</source>
        <translation>未导入行的文件</translation>
    </message>
    <message>
        <source>service right again</source>
        <translation>服务恢复时间</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>what the change is for</source>
        <translation>修改原因</translation>
    </message>
    <message>
        <source>days of the calendar</source>
        <translation>日历日期</translation>
    </message>
    <message>
        <source>hours by weekday</source>
        <translation>每周开放时段</translation>
    </message>
    <message>
        <source>words of a list</source>
        <translation>词表内容</translation>
    </message>
    <message>
        <source>alarm</source>
        <translation>警示</translation>
    </message>
    <message>
        <source>whether it is so</source>
        <translation>是否属实</translation>
    </message>
</context>
</TS>
